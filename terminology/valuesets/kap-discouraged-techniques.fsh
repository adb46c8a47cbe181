ValueSet: KAPDiscouragedTechniques
Id: kap-discouraged-techniques
Title: "KAP Discouraged Techniques"
Description: "Techniques that do not belong in an integration session. They can be recorded, because a record must be able to say what happened, and then raise a warning."
* ^experimental = false
* KAPIntegrationTechnique#skills-training
* KAPIntegrationTechnique#problem-solving
* KAPIntegrationTechnique#adjudicating-conflict
