Invariant: us-core-6
Description: "A name has a family or a given name, or else states why it is absent."
Severity: #error
Expression: "(family.exists() or given.exists()) xor extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"
