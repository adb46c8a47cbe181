Invariant: kap-a4
Description: "The prescriber and the therapist of a medicine session are two people, unless a combined role is recorded."
Severity: #warning
Expression: "participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'prescriber').exists() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-combined-role').where(value = true).empty()).individual.reference.intersect(participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'therapist').exists()).individual.reference).empty()"
