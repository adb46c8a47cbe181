Invariant: kap-b13
Description: "(Information) The person was asked alone, without the partner. This guide's own advice."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-screened-privately').where(value = true).exists()"
