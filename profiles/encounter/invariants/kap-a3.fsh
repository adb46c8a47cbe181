Invariant: kap-a3
Description: "A therapy session that was begun has a therapist as participant."
Severity: #error
Expression: "(status = 'arrived' or status = 'triaged' or status = 'in-progress' or status = 'onleave' or status = 'finished') implies participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'therapist').exists()"
