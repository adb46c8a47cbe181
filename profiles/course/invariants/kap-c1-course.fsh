Invariant: kap-c1-course
Description: "A completed course has a feedback session."
Severity: #warning
Expression: """
entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())).where(status = 'completed').exists()
implies entry.resource.ofType(Encounter).where(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'feedback').exists()).exists()
"""
