Invariant: kap-a1-attendance
Description: "A therapy session says whether it was held with both partners or with one alone."
Severity: #error
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').exists()"
