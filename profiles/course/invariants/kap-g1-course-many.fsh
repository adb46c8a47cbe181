Invariant: kap-g1-course-many
Description: "(Information) A course has six integration sessions at most, more if needed."
Severity: #warning
Expression: """
defineVariable('sessions', entry.resource.ofType(Encounter).where(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'integration').exists()))
.select(entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())).where(status != 'entered-in-error').exists()
  implies %sessions.identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.distinct().count() + %sessions.where(identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.empty()).count() <= 6)
"""
