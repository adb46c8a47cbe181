Invariant: kap-e4-single
Description: "A medicine session that was begun has a prescriber, a therapist or another chaperone as participant."
Severity: #warning
Expression: "((status = 'arrived' or status = 'triaged' or status = 'in-progress' or status = 'onleave' or status = 'finished') and (participant.extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(code = 'co-dosing').exists() or participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists()).not()) implies participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'prescriber' or code = 'therapist' or code = 'chaperone')).exists()"
