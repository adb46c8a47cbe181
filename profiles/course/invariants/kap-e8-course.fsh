Invariant: kap-e8-course
Description: "Under single dosing ketamine is given to the patient of the plan only."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.defineVariable('single', %plans.select(subject.reference.split('/').last()).distinct().where(
  defineVariable('chart', $this).select(%plans.where(subject.reference.split('/').last() = %chart).first().extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and code = 'single').exists())))
.select(%single.empty() or %resource.entry.resource.ofType(MedicationAdministration).where(status in ('in-progress' | 'on-hold' | 'completed' | 'stopped') and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications')).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()).all(
  defineVariable('chart', subject.reference.split('/').last()).select(%single.where($this != %chart).empty())))
"""
