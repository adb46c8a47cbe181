Invariant: kap-a1-course-couple
Description: "The care plans of a course Bundle are about two people at most."
Severity: #error
Expression: "entry.resource.ofType(CarePlan).subject.reference.distinct().count() <= 2"
