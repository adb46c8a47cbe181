Invariant: kap-p2-patient
Description: "A patient's record refers to no other patient, in extensions or contained resources either."
Severity: #error
Expression: "(extension | contained | identifier | contact).descendants().reference.where(hasValue() and matches('(^|.*/)Patient/.*')).empty() and (extension | contained | identifier | contact).descendants().type.where($this = 'Patient').empty()"
