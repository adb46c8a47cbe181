Invariant: kap-h6
Description: "(Information) The plan says how to notice the old pattern and what steps lead back."
Severity: #warning
Expression: "context.event.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-plan-section' and code = 'notice-old-pattern').exists() and context.event.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-plan-section' and code = 'recovery-steps').exists()"
