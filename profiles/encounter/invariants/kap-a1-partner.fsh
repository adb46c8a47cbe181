Invariant: kap-a1-partner
Description: "A session has at most one partner as participant."
Severity: #error
Expression: "participant.where(individual.reference.contains('RelatedPerson/') or individual.type = 'RelatedPerson' or type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists()).select(iif(individual.reference.exists(), individual.reference, 'unnamed')).distinct().count() <= 1"
