Invariant: kap-d2
Description: "Feedback and preparation share one session only if it lasts at least 75 minutes."
Severity: #error
Expression: "(status = 'finished' and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'feedback').exists() and type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'preparation').exists() and period.start.exists() and period.start.toString().length() > 15 and period.end.exists() and period.end.toString().length() > 15) implies period.start + 75 minutes <= period.end"
