Invariant: kap-h5
Description: "(Information) The plan has strategies to practise and warning signs for seeking help again."
Severity: #warning
Expression: "context.event.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-plan-section' and code = 'strategies').exists() and context.event.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-plan-section' and code = 'warning-signs').exists()"
