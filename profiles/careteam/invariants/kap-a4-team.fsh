Invariant: kap-a4-team
Description: "The prescriber and the therapist are two people, unless the team states that one person holds both roles."
Severity: #warning
Expression: "participant.where(role.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'prescriber').exists()).where(extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-combined-role' and value = true).empty()).member.reference.intersect(%resource.participant.where(role.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'therapist').exists()).where(extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-combined-role' and value = true).empty()).member.reference).empty()"
