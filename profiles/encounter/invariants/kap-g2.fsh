Invariant: kap-g2
Description: "A conjoint integration session that was begun has the partner as participant."
Severity: #error
Expression: "((status = 'arrived' or status = 'triaged' or status = 'in-progress' or status = 'onleave' or status = 'finished') and extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(code = 'conjoint').exists()) implies participant.where(individual.reference.contains('RelatedPerson/') or individual.type = 'RelatedPerson' or type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists()).exists()"
