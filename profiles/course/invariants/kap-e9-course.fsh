Invariant: kap-e9-course
Description: "Where both partners are dosed, each has their own consent to ketamine in force when a dose is given."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.defineVariable('dual', %plans.select(subject.reference.split('/').last()).distinct().exists(
  defineVariable('chart', $this).select(%plans.where(subject.reference.split('/').last() = %chart).first().extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and (code = 'alternating-dual' or code = 'concurrent-dual')).exists())))
.defineVariable('medicine', entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()))
.defineVariable('consents', entry.resource.ofType(Consent).where((status = 'active' or status = 'inactive') and category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-consent-type' and code = 'ketamine').exists()))
.select(%resource.entry.resource.ofType(MedicationAdministration).where(status in ('in-progress' | 'on-hold' | 'completed' | 'stopped') and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications'))).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and (effective.ofType(dateTime) | effective.ofType(Period).start).exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('time', (effective.ofType(dateTime) | effective.ofType(Period).start))
  .defineVariable('together', context.resolve().ofType(Encounter).where(status != 'entered-in-error' and subject.reference.split('/').last() = %chart).exists(
    (participant.where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists())).exists()
      or identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.intersect(%medicine.where(subject.reference.split('/').last() != %chart).identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value).exists())))
  .defineVariable('inForce', %consents.where(
      dateTime.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this <= %time, toString() <= %time.toString() or toString().startsWith(%time.toString())))
      and provision.period.start.all(iif(toString().contains('T') and %time.toString().contains('T'), $this <= %time, toString() <= %time.toString() or toString().startsWith(%time.toString())))
      and (provision.period.end.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this < %time, toString() < %time.toString() and %time.toString().startsWith(toString()).not()))
        or (status = 'inactive' and (meta.lastUpdated.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this < %time, toString() < %time.toString() and %time.toString().startsWith(toString()).not())) or (provision.period.end | meta.lastUpdated).empty()))).not())
    .select(patient.reference.split('/').last()))
  .select((%dual implies %chart in %inForce) and (%together implies %inForce.where($this != %chart).exists())))
"""
