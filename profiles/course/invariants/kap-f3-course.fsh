Invariant: kap-f3-course
Description: "Where the plan follows the pilot's regimen, the patient is watched by continuous telemetry in each medicine session."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.select(%plans.where(instantiatesCanonical.exists($this = 'https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot' or startsWith('https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot|'))).empty() or %resource.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .select(%plans.where(subject.reference.split('/').last() = %chart).first().where(instantiatesCanonical.exists($this = 'https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot' or startsWith('https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot|'))).empty()
    or $this.extension('https://couple-kap.example/fhir/StructureDefinition/kap-monitoring').extension('mode').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-monitoring-mode' and code = 'continuous-telemetry').exists())))
"""
