Invariant: kap-e5
Description: "(Information) The administration says what the dose is meant to bring about."
Severity: #warning
Expression: "(status = 'completed' or status = 'in-progress') implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-intent').exists()"
