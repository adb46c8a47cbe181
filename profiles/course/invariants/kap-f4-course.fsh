Invariant: kap-f4-course
Description: "Where the plan follows the pilot's regimen, a dose is 0.5 to 1.0 mg/kg into the muscle, with the body weight recorded."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.select(%plans.where(instantiatesCanonical.exists($this = 'https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot' or startsWith('https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot|'))).empty() or %resource.entry.resource.ofType(MedicationAdministration).where(status in ('in-progress' | 'on-hold' | 'completed' | 'stopped') and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications')).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .select(%plans.where(subject.reference.split('/').last() = %chart).first().where(instantiatesCanonical.exists($this = 'https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot' or startsWith('https://couple-kap.example/fhir/PlanDefinition/kap-va-pilot|'))).empty()
    or (dosage.route.coding.where((system = 'http://snomed.info/sct' and code = '78421000') or (system = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration' and code = 'IM')).exists()
      and extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-weight').value.value.exists()
      and extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').value.value.exists($this >= 0.5 and $this <= 1.0)))))
"""
