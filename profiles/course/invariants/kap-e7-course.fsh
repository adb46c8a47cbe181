Invariant: kap-e7-course
Description: "Before both partners are dosed together, each has had a medicine session alone and was cleared for it by a clinician."
Severity: #warning
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
.defineVariable('together', %medicine.where(defineVariable('chart', subject.reference.split('/').last()).select((participant.where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists())).exists()
      or identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.intersect(%medicine.where(subject.reference.split('/').last() != %chart).identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value).exists()))))
.select(%together.empty() or %together.where(period.start.exists()).all(
  defineVariable('start', period.start)
  .select(%charts.count() > 1 and %charts.all(
    defineVariable('chart', $this)
    .select(%medicine.where(subject.reference.split('/').last() = %chart and (participant.where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists())).exists()
      or identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value.intersect(%medicine.where(subject.reference.split('/').last() != %chart).identifier.where(system = 'https://couple-kap.example/fhir/sid/session').value).exists()).not())
        .period.start.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this < %start, toString() < %start.toString() and %start.toString().startsWith(toString()).not()))
      and %plans.where(subject.reference.split('/').last() = %chart).first().extension('https://couple-kap.example/fhir/StructureDefinition/kap-concurrent-clearance').extension('date').value
        .exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString()))))))))
"""
