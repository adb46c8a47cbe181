Invariant: kap-e6
Description: "(Information) A medicine session in which both partners are dosed says whether they turned to each other, inward, or both."
Severity: #warning
Expression: "(status = 'finished' and (participant.extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(code = 'co-dosing').exists() or participant.type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists())) implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-experience-mode').exists()"
