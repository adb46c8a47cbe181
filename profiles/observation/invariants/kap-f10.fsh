Invariant: kap-f10
Description: "(Information) The patient was back at baseline within 24 hours of the dose."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'minutes-to-baseline').exists()).value.ofType(Quantity).where(code = 'min').value.all($this <= 1440)"
