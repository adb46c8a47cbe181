Invariant: kap-a7
Description: "The team has a prescriber and a therapist, who coordinate dose, schedule and setting."
Severity: #warning
Expression: "(status.empty() or status = 'active') implies (participant.role.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'prescriber').exists() and participant.role.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'therapist').exists())"
