Invariant: kap-d9
Description: "A partner who is a sitter has been instructed how to give support without interfering."
Severity: #warning
Expression: "extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-partner-participation').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-participation' and code = 'sitter').exists() implies extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-sitter-instruction').exists()"
