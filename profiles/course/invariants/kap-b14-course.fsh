Invariant: kap-b14-course
Description: "Where both partners are dosed by turns or together, the other partner is screened before each medicine and each integration session."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.defineVariable('charts', (%resource.entry.resource.ofType(EpisodeOfCare).where(status != 'entered-in-error').patient | %resource.entry.resource.ofType(CarePlan).where(status != 'entered-in-error').subject).select(reference.split('/').last()).distinct())
.defineVariable('medicine', entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()))
.defineVariable('screened', entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and (code = 'cleared' or code = 'excluded' or code = 'deferred')).exists()))
.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and (code = 'medicine' or code = 'integration')).exists() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and period.start.exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('plan', %plans.where(subject.reference.split('/').last() = %chart).first())
  .defineVariable('start', period.start)
  .select(%plan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and (code = 'alternating-dual' or code = 'concurrent-dual')).exists().not()
    or (type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists() and (participant.where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists())).exists()
      or identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.intersect(%medicine.where(subject.reference.split('/').last() != %chart).identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value).exists()))
    or iif(%charts.where($this != %chart).exists(),
      %screened.where(subject.reference.split('/').last() != %chart).select((effective.ofType(dateTime) | effective.ofType(Period).start))
        .exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString()))),
      %plan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-screening').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-screening' and code = 'done').exists())))
"""
