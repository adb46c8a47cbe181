Invariant: kap-f4-range
Description: "An intramuscular dose is between 0.5 and 1.0 mg/kg, the range of the pilot. Raised to a warning by this guide for medication safety."
Severity: #warning
Expression: "((status = 'completed' or status = 'in-progress') and dosage.route.coding.where((system = 'http://snomed.info/sct' and code = '78421000') or (system = 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration' and code = 'IM')).exists()) implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').value.value.all($this >= 0.5 and $this <= 1.0)"
