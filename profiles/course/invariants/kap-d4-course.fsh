Invariant: kap-d4-course
Description: "Before a medicine session each partner's wishes for support are recorded."
Severity: #warning
Expression: """
defineVariable('wishes', entry.resource.ofType(Observation).where((status = 'entered-in-error' or status = 'cancelled').not() and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'support-preference').exists()))
.defineVariable('ofPartner', %wishes.where(performer.where(reference.contains('RelatedPerson/') or resolve().ofType(RelatedPerson).exists()).exists()).select(subject.reference.split('/').last()))
.defineVariable('ofPatient', %wishes.where(performer.where(reference.contains('RelatedPerson/') or resolve().ofType(RelatedPerson).exists()).empty()).select(subject.reference.split('/').last()))
.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).select(subject.reference.split('/').last()).distinct().all(
  defineVariable('chart', $this)
  .select(%chart in %ofPatient and (%chart in %ofPartner or %ofPatient.where($this != %chart).exists())))
"""
