Invariant: kap-d1-course
Description: "A preparation session precedes each medicine session of the course."
Severity: #warning
Expression: """
defineVariable('preparations', entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'preparation').exists()))
.select(entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).where(period.start.exists()).all(
    defineVariable('start', period.start)
    .select(%preparations.period.start.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString())))))
  and (entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())).where(status = 'completed').exists()
    implies (%preparations.exists() or entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).exists())))
"""
