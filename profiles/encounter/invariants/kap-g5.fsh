Invariant: kap-g5
Description: "An integration session names at least one medicine session that it integrates."
Severity: #error
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-integrates-session').exists()"
