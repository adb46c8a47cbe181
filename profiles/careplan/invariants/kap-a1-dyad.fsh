Invariant: kap-a1-dyad
Description: "A plan in which both partners are dosed carries the dyad key that joins it to the other partner's plan."
Severity: #error
Expression: "extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and (code = 'alternating-dual' or code = 'concurrent-dual')).exists() implies extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists()"
