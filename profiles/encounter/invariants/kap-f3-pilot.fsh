Invariant: kap-f3-pilot
Description: "Under the pilot regimen the dosed person is monitored by continuous telemetry."
Severity: #error
Expression: "(status = 'in-progress' or status = 'finished') implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-monitoring').extension('mode').value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-monitoring-mode' and code = 'continuous-telemetry').exists()"
