Invariant: kap-f15-course
Description: "A ketamine administration in a course Bundle names a medicine session, and both are about the same patient."
Severity: #error
Expression: """
entry.resource.ofType(MedicationAdministration).where(status != 'entered-in-error' and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications')).all(
  defineVariable('chart', subject.reference.split('/').last())
  .select(context.resolve().ofType(Encounter)
    .where(status != 'entered-in-error' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type').exists())
    .all(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists() and subject.reference.split('/').last() = %chart)))
"""
