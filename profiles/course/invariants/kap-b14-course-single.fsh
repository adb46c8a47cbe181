Invariant: kap-b14-course-single
Description: "Where one partner is dosed, the plan says that the other was screened too, or their chart shows it."
Severity: #warning
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.defineVariable('screened', entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and (code = 'cleared' or code = 'excluded' or code = 'deferred')).exists()))
.select(entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and (code = 'medicine' or code = 'integration')).exists()).select(subject.reference.split('/').last()).distinct()).all(
  defineVariable('chart', $this)
  .defineVariable('plan', %plans.where(subject.reference.split('/').last() = %chart).first())
  .select(%plan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and code = 'single').exists()
    implies (%plan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-screening').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-screening' and code = 'done').exists()
      or %screened.where(subject.reference.split('/').last() != %chart).exists())))
"""
