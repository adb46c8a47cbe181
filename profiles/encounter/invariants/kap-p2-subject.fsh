Invariant: kap-p2-subject
Description: "A subject that is named without a reference is a Patient too, not a group or a couple."
Severity: #error
Expression: "subject.where(reference.empty() and type.exists() and type != 'Patient').empty()"
