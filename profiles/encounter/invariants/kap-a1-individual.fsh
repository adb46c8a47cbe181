Invariant: kap-a1-individual
Description: "An individual session has no partner as participant."
Severity: #error
Expression: "extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(code = 'individual').exists() implies participant.where(individual.reference.contains('RelatedPerson/') or individual.type = 'RelatedPerson' or type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists()).exists().not()"
