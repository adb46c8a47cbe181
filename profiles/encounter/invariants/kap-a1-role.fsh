Invariant: kap-a1-role
Description: "Whoever is coded in a partner role is the partner (a RelatedPerson), not a professional."
Severity: #error
Expression: "participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() and (individual.reference.contains('Practitioner') or individual.type = 'Practitioner' or individual.type = 'PractitionerRole')).empty()"
