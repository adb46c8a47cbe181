Invariant: kap-p3-course
Description: "A document about a session held with one partner alone carries the label NODSCLCD."
Severity: #error
Expression: """
entry.resource.ofType(DocumentReference)
  .where(status != 'entered-in-error' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-document-type').exists() and meta.security.where(code = 'NODSCLCD').empty())
  .all(
    defineVariable('chart', subject.reference.split('/').last())
    .select(context.encounter.resolve().ofType(Encounter)
      .where(status != 'entered-in-error' and subject.reference.split('/').last() = %chart and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type').exists())
      .extension('https://couple-kap.example/fhir/StructureDefinition/kap-attendance').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-attendance' and code != 'conjoint').empty()))
"""
