Invariant: kap-g2-individual
Description: "An integration session is held with both partners."
Severity: #warning
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(code = 'individual').exists().not()"
