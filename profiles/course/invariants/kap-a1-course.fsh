Invariant: kap-a1-course
Description: "A course Bundle has at least one care plan and at least one episode of care."
Severity: #error
Expression: "entry.resource.ofType(CarePlan).exists() and entry.resource.ofType(EpisodeOfCare).exists()"
