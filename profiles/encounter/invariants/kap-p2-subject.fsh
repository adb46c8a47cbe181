Invariant: kap-p2-subject
Description: "The record is about one person: its subject is a Patient, not a group or a couple."
Severity: #error
Expression: "subject.where((reference.exists() and reference.contains('Patient/').not() and reference.startsWith('urn:').not()) or (type.exists() and type != 'Patient')).empty()"
