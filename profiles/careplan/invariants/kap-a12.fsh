Invariant: kap-a12
Description: "(Information) Within Veterans Affairs only an enrolled veteran is dosed; dosing both partners belongs to settings that permit it."
Severity: #warning
Expression: "extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-care-setting').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-setting' and code = 'veterans-affairs').exists() implies (extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-dosing-model' and (code = 'alternating-dual' or code = 'concurrent-dual')).exists()).not()"
