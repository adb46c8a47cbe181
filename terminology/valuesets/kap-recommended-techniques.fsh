ValueSet: KAPRecommendedTechniques
Id: kap-recommended-techniques
Title: "KAP Recommended Techniques"
Description: "Techniques that fit an integration session."
* ^experimental = false
* KAPIntegrationTechnique#metaphor-imagery
* KAPIntegrationTechnique#naming-emotions
* KAPIntegrationTechnique#reinforcing-vulnerable-disclosure
* KAPIntegrationTechnique#holding-space
* KAPIntegrationTechnique#empathic-joining
* KAPIntegrationTechnique#validation
* KAPIntegrationTechnique#enactment
* KAPIntegrationTechnique#unified-detachment
* KAPIntegrationTechnique#speaker-listener
* KAPIntegrationTechnique#metathinking
