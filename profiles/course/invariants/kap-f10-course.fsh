Invariant: kap-f10-course
Description: "A finished medicine session has a recovery assessment."
Severity: #warning
Expression: """
defineVariable('recoveries', entry.resource.ofType(Observation).where((status = 'entered-in-error' or status = 'cancelled').not() and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'recovery').exists()))
.defineVariable('doses', entry.where(resource.ofType(MedicationAdministration).where(status != 'entered-in-error').exists()))
.entry.where(resource.ofType(Encounter).where(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).exists()).all(
  defineVariable('session', fullUrl.split('/').last())
  .defineVariable('given', %doses.where(resource.context.reference.split('/').last() = %session).fullUrl.select(split('/').last()))
  .select(%recoveries.exists(encounter.reference.split('/').last() = %session or partOf.exists($this.reference.split('/').last() in %given))))
"""
