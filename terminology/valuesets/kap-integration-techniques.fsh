ValueSet: KAPIntegrationTechniques
Id: kap-integration-techniques
Title: "KAP Integration Techniques"
Description: "Every technique that can be recorded for a session, without the two group headings."
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
* KAPIntegrationTechnique#skills-training
* KAPIntegrationTechnique#problem-solving
* KAPIntegrationTechnique#adjudicating-conflict
* KAPIntegrationTechnique#other
