Invariant: kap-g6
Description: "An integration session is not used to teach skills, solve problems or adjudicate conflict."
Severity: #warning
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-technique').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-integration-technique' and (code = 'skills-training' or code = 'problem-solving' or code = 'adjudicating-conflict')).empty()"
