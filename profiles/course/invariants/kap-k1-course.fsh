Invariant: kap-k1-course
Description: "The patient's own consent to treatment is in force in every therapy session; it may be given in the first."
Severity: #error
Expression: """
defineVariable('consents', entry.resource.ofType(Consent).where((status = 'active' or status = 'inactive') and category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-consent-type' and code = 'treatment').exists()))
.entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type').exists() and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists().not() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty() and period.start.exists()).all(
  defineVariable('chart', subject.reference.split('/').last())
  .defineVariable('start', period.start)
  .defineVariable('end', iif(period.end.exists(), period.end, period.start.toString().substring(0, 10)))
  .defineVariable('closing', (extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-attendance' and code = 'conjoint').exists() or (extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').empty() and participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() or individual.resolve().ofType(RelatedPerson).exists()).exists())).not() or type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'termination').exists())
  .select(%consents.where(patient.reference.split('/').last() = %chart).exists(
      dateTime.exists(iif(toString().contains('T') and %end.toString().contains('T'), $this <= %end, toString() <= %end.toString() or toString().startsWith(%end.toString())))
      and provision.period.start.all(iif(toString().contains('T') and %end.toString().contains('T'), $this <= %end, toString() <= %end.toString() or toString().startsWith(%end.toString())))
      and (%closing or (provision.period.end.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this < %start, toString() < %start.toString() and %start.toString().startsWith(toString()).not()))
        or (status = 'inactive' and (meta.lastUpdated.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this < %start, toString() < %start.toString() and %start.toString().startsWith(toString()).not())) or (provision.period.end | meta.lastUpdated).empty()))).not()))))
"""
