Invariant: kap-f12
Description: "The dose is not above 6 mg/kg. This guide's own check against slips of the unit or of the decimal point."
Severity: #warning
Expression: "(status = 'completed' or status = 'in-progress') implies (extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').value.value.all($this <= 6.0) and (extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-weight').empty() or dosage.dose.value.empty() or dosage.dose.value <= extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-weight').value.value * 6.0))"
