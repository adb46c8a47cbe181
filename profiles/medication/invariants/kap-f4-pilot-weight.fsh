Invariant: kap-f4-pilot-weight
Description: "Under the pilot regimen the body weight from which the dose was calculated is recorded."
Severity: #error
Expression: "(status = 'completed' or status = 'in-progress') implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-weight').value.value.exists()"
