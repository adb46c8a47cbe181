Invariant: kap-e2-course
Description: "Under alternating dosing the partners have their medicine sessions and doses on different calendar days."
Severity: #error
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.defineVariable('sessions', entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).where(period.start.toString().length() >= 10))
.defineVariable('doses', entry.resource.ofType(MedicationAdministration).where(status in ('in-progress' | 'on-hold' | 'completed' | 'stopped') and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications')).where((effective.ofType(dateTime) | effective.ofType(Period).start).toString().length() >= 10))
.defineVariable('acts', %sessions.select(period.start.toString().substring(0, 10) & ' ' & subject.reference.split('/').last())
  .combine(%doses.select((effective.ofType(dateTime) | effective.ofType(Period).start).toString().substring(0, 10) & ' ' & subject.reference.split('/').last())))
.select(
  %plans.select(subject.reference.split('/').last()).distinct().exists(
    defineVariable('chart', $this).select(%plans.where(subject.reference.split('/').last() = %chart).first().extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and code = 'alternating-dual').exists()))
  implies (
    %sessions.where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()).all(
      defineVariable('day', period.start.toString().substring(0, 10))
      .defineVariable('act', %day & ' ' & subject.reference.split('/').last())
      .select(%acts.where(startsWith(%day) and $this != %act).empty()))
    and %doses.where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty()).all(
      defineVariable('chart', subject.reference.split('/').last())
      .defineVariable('day', (effective.ofType(dateTime) | effective.ofType(Period).start).toString().substring(0, 10))
      .defineVariable('act', %day & ' ' & %chart)
      .select(%acts.where(startsWith(%day) and $this != %act).empty()
        or context.resolve().ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and subject.reference.split('/').last() = %chart).exists(
          defineVariable('sessionDay', period.start.toString().substring(0, 10))
          .select(%acts.where(startsWith(%sessionDay) and $this != %sessionDay & ' ' & %chart).exists()))))))
"""
