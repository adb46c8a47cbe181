Invariant: kap-b8-course
Description: "Before each medicine and each integration session, a completed safety determination of the patient permits treating the couple."
Severity: #error
Expression: """
defineVariable('cleared', entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and code = 'cleared').exists()))
.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and (code = 'medicine' or code = 'integration')).exists() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and period.start.exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('start', period.start)
  .select(%cleared.where(subject.reference.split('/').last() = %chart).select((effective.ofType(dateTime) | effective.ofType(Period).start))
    .exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString())))))
"""
