Invariant: kap-d9-course
Description: "A partner who is present in the medicine session was told beforehand how to support without interfering."
Severity: #warning
Expression: """
entry.resource.ofType(Encounter).where(status in ('arrived' | 'triaged' | 'in-progress' | 'onleave' | 'finished') and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists()).where(period.start.exists()).all(
  defineVariable('start', period.start)
  .select(participant.where(type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'partner' or code = 'sitter' or code = 'co-dosed-partner')).exists() or individual.reference.contains('RelatedPerson/') or individual.resolve().ofType(RelatedPerson).exists())
    .where((type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and code = 'co-dosed-partner').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'co-dosing').exists()).not() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-partner-presence').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-partner-presence' and code = 'absent').empty())
    .individual.resolve().ofType(RelatedPerson)
    .all(extension('https://couple-kap.example/fhir/StructureDefinition/kap-sitter-instruction').exists()
      and (extension('https://couple-kap.example/fhir/StructureDefinition/kap-sitter-instruction').extension('date').value.empty()
        or extension('https://couple-kap.example/fhir/StructureDefinition/kap-sitter-instruction').extension('date').value.exists(iif(toString().contains('T') and %start.toString().contains('T'), $this <= %start, toString() <= %start.toString() or toString().startsWith(%start.toString())))))))
"""
