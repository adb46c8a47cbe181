Invariant: kap-f4-pilot
Description: "Under the pilot regimen the dose per weight is recorded and lies between 0.5 and 1.0 mg/kg."
Severity: #error
Expression: "(status = 'completed' or status = 'in-progress') implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').value.value.where($this >= 0.5 and $this <= 1.0).exists()"
