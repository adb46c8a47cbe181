Invariant: kap-a1-course-partner
Description: "The plans of one patient, and the sessions held with the partner, name the same partner."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.select(%plans.select(subject.reference.split('/').last()).distinct()).all(
  defineVariable('chart', $this)
  .defineVariable('partner', %plans.where(subject.reference.split('/').last() = %chart).first().extension('https://couple-kap.example/fhir/StructureDefinition/kap-care-plan-partner').value.select(reference.split('/').last()))
  .select(%partner.empty() or (
    %plans.where(subject.reference.split('/').last() = %chart and status in ('active' | 'on-hold' | 'completed'))
      .extension('https://couple-kap.example/fhir/StructureDefinition/kap-care-plan-partner').value.all($this.reference.split('/').last() = %partner)
    and %resource.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and subject.reference.split('/').last() = %chart and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type').exists())
      .participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() or individual.reference.contains('RelatedPerson/') or individual.resolve().ofType(RelatedPerson).exists())
      .individual.where(reference.exists()).all($this.reference.split('/').last() = %partner))))
"""
