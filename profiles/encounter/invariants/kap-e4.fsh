Invariant: kap-e4
Description: "A medicine session in which both partners are dosed has a prescriber, a therapist or another chaperone as participant."
Severity: #error
Expression: "((status = 'arrived' or status = 'triaged' or status = 'in-progress' or status = 'onleave' or status = 'finished') and (participant.extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(code = 'co-dosing').exists() or participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists())) implies participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'prescriber' or code = 'therapist' or code = 'chaperone')).exists()"
