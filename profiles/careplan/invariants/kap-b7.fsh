Invariant: kap-b7
Description: "An active or completed plan points to the patient's safety screening determination."
Severity: #error
Expression: "(status = 'active' or status = 'completed') implies extension.where(url = 'https://couple-kap.example/fhir/StructureDefinition/kap-care-plan-screening').exists()"
