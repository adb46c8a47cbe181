Invariant: kap-d10
Description: "The partner takes no professional role: neither prescriber nor therapist, chaperone or monitor."
Severity: #error
Expression: "participant.where(individual.reference.contains('RelatedPerson/') or individual.type = 'RelatedPerson' or (type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() and individual.reference.where($this.contains('Practitioner')).empty())).type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'prescriber' or code = 'therapist' or code = 'chaperone' or code = 'monitor')).empty()"
