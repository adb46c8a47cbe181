Invariant: kap-b9-course
Description: "Before both partners are dosed together, each of them has a completed safety determination."
Severity: #error
Expression: """
defineVariable('medicine', entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()))
.defineVariable('screened', entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and (code = 'cleared' or code = 'excluded' or code = 'deferred')).exists()))
.select(%medicine).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and period.start.exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('start', period.start)
  .select((participant.where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists())).exists()
      or identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.intersect(%medicine.where(subject.reference.split('/').last() != %chart).identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value).exists())
    implies %screened.where(subject.reference.split('/').last() != %chart).select((effective.ofType(dateTime) | effective.ofType(Period).start))
      .exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString())))))
"""
