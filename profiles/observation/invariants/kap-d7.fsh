Invariant: kap-d7
Description: "(Information) Both the patient's mindset or intention and the surroundings are recorded."
Severity: #warning
Expression: "component.code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-set-setting' and (code = 'intention' or code = 'mindset')).exists() and component.code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-set-setting' and code != 'intention' and code != 'mindset').exists()"
