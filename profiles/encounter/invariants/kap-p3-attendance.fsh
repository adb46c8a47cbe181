Invariant: kap-p3-attendance
Description: "An individual assessment is held with one partner alone."
Severity: #error
Expression: "type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'individual-assessment').exists() implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(code = 'conjoint').exists().not()"
