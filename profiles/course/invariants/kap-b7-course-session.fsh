Invariant: kap-b7-course-session
Description: "A medicine session, and a session with both partners other than termination, begins when the safety determinations in force permit it."
Severity: #error
Expression: """
entry.resource.ofType(Observation).where((status = 'entered-in-error' or status = 'cancelled').not() and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and (code = 'excluded' or code = 'deferred')).exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('reached', (effective.ofType(dateTime) | effective.ofType(Period).start))
  .defineVariable('cleared', %resource.entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and code = 'cleared').exists()).where(subject.reference.split('/').last() = %chart)
    .select((effective.ofType(dateTime) | effective.ofType(Period).start)).where(iif(toString().contains('T') and %reached.toString().contains('T'), $this > %reached, toString() > %reached.toString() and toString().startsWith(%reached.toString()).not())))
  .select(%resource.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()
      and (type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()
        or ((extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-attendance' and code = 'conjoint').exists() or (extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').empty() and participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() or individual.resolve().ofType(RelatedPerson).exists()).exists())) and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'termination').exists().not())))
    .period.start.where(iif(toString().contains('T') and %reached.toString().contains('T'), %reached <= $this, %reached.toString() < toString() and toString().startsWith(%reached.toString()).not()))
    .all(defineVariable('start', $this).select(%cleared.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString())))))))
"""
