Invariant: kap-f15-course
Description: "A ketamine administration in a course Bundle is about the same patient as the medicine session it names."
Severity: #error
Expression: "entry.resource.ofType(MedicationAdministration).where(context.resolve().subject.exists()).all(context.resolve().subject.reference.split('/').last() = subject.reference.split('/').last())"
