Invariant: kap-g3-course
Description: "An integration session does not begin before every medicine session that it integrates has ended."
Severity: #error
Expression: """
defineVariable('finished', entry.resource.ofType(Encounter).where(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists() and period.end.toString().contains('T')))
.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'integration').exists() and period.start.toString().contains('T')).all(
  defineVariable('start', period.start)
  .defineVariable('links', extension('https://couple-kap.example/fhir/StructureDefinition/kap-integrates-session').count())
  .defineVariable('ends', extension('https://couple-kap.example/fhir/StructureDefinition/kap-integrates-session').value.select(
      iif(reference.exists(),
        resolve().ofType(Encounter).where(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists() and period.end.toString().contains('T')),
        defineVariable('named', identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value)
          .select(%finished.where(identifier.where(system = 'https://couple-kap.example/fhir/sid/session' and value = %named).exists()).first()))
      .period.end))
  .select(%ends.empty() or %ends.count() < %links or %ends.exists($this <= %start)))
"""
