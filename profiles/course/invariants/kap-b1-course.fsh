Invariant: kap-b1-course
Description: "A course begins with an assessment session, or its plan refers to an earlier assessment."
Severity: #warning
Expression: """
defineVariable('all', entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())))
.defineVariable('plans', %all.where(status = 'active')
  .combine(%all.where(status = 'on-hold'))
  .combine(%all.where(status = 'completed'))
  .combine(%all.where(status = 'revoked'))
  .combine(%all.where(status = 'draft'))
  .combine(%all.where(status = 'unknown')))
.select((%plans.where(status = 'completed').exists() or %resource.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and (code = 'feedback' or code = 'preparation' or code = 'medicine' or code = 'integration' or code = 'termination')).exists()).exists())
implies (%resource.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and (code = 'assessment' or code = 'individual-assessment')).exists()).exists()
  or %plans.supportingInfo.where(reference.contains('Encounter/') or reference.contains('QuestionnaireResponse/')
    or (reference.contains('DocumentReference/') and resolve().empty())
    or resolve().where($this is Encounter or $this is QuestionnaireResponse or ($this is DocumentReference and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-document-type').empty())).exists()).exists()))
"""
