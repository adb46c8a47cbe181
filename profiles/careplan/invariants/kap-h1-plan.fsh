Invariant: kap-h1-plan
Description: "A completed plan that lists its sessions has a termination session among them."
Severity: #warning
Expression: "(status = 'completed' and activity.detail.where((status = 'cancelled' or status = 'stopped' or status = 'entered-in-error').not()).code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type').exists()) implies activity.detail.where((status = 'cancelled' or status = 'stopped' or status = 'entered-in-error').not()).code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'termination').exists()"
