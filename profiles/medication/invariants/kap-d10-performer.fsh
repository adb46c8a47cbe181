Invariant: kap-d10-performer
Description: "Whoever performs the administration and is named without a reference is a professional too, neither the partner nor the person dosed."
Severity: #error
Expression: "performer.actor.where(reference.empty() and (type = 'RelatedPerson' or type = 'Patient')).empty()"
