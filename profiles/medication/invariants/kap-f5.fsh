Invariant: kap-f5
Description: "A dose that was given, or is being given, is recorded with its amount and its route."
Severity: #error
Expression: "(status = 'completed' or status = 'in-progress') implies (dosage.dose.value.exists() and dosage.route.exists())"
