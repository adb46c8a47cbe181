Invariant: kap-f11
Description: "(Information) The acute effect was gone within two hours; a longer one is worth a review."
Severity: #warning
Expression: "(date.exists() and date.toString().length() > 15 and extension('https://couple-kap.example/fhir/StructureDefinition/kap-effect-resolved').exists() and extension('https://couple-kap.example/fhir/StructureDefinition/kap-effect-resolved').value.toString().length() > 15) implies date + 2 hours >= extension('https://couple-kap.example/fhir/StructureDefinition/kap-effect-resolved').value"
