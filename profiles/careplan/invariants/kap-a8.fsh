Invariant: kap-a8
Description: "(Information) The plan names the couple therapy that the course is built on."
Severity: #warning
Expression: "(status = 'active' or status = 'completed') implies extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-therapy-modality').exists()"
