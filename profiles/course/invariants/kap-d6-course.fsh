Invariant: kap-d6-course
Description: "The dosed person's own consent to ketamine is in force when the dose is given."
Severity: #error
Expression: """
defineVariable('consents', entry.resource.ofType(Consent).where((status = 'active' or status = 'inactive') and category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-consent-type' and code = 'ketamine').exists()))
.entry.resource.ofType(MedicationAdministration).where(status in ('in-progress' | 'on-hold' | 'completed' | 'stopped') and medication.ofType(CodeableConcept).memberOf('https://couple-kap.example/fhir/ValueSet/kap-ketamine-medications')).where(extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and (effective.ofType(dateTime) | effective.ofType(Period).start).exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('time', (effective.ofType(dateTime) | effective.ofType(Period).start))
  .select(%consents.where(patient.reference.split('/').last() = %chart).exists(
      dateTime.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this <= %time, toString() <= %time.toString() or toString().startsWith(%time.toString())))
      and provision.period.start.all(iif(toString().contains('T') and %time.toString().contains('T'), $this <= %time, toString() <= %time.toString() or toString().startsWith(%time.toString())))
      and (provision.period.end.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this < %time, toString() < %time.toString() and %time.toString().startsWith(toString()).not()))
        or (status = 'inactive' and (meta.lastUpdated.exists(iif(toString().contains('T') and %time.toString().contains('T'), $this < %time, toString() < %time.toString() and %time.toString().startsWith(toString()).not())) or (provision.period.end | meta.lastUpdated).empty()))).not())))
"""
