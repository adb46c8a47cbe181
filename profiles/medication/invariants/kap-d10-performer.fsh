Invariant: kap-d10-performer
Description: "The dose is given and watched over by professionals: neither the partner nor the person dosed performs it."
Severity: #error
Expression: "performer.actor.where(reference.contains('RelatedPerson/') or reference.contains('Patient/') or type = 'RelatedPerson' or type = 'Patient').empty()"
