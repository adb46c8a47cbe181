Invariant: kap-p3-session
Description: "A session held with one partner alone carries the label NODSCLCD."
Severity: #error
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(code = 'individual').exists() implies (meta.security.empty() or meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode' and code = 'NODSCLCD').exists())"
