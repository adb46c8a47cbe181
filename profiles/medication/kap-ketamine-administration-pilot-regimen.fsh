Profile: KAPKetamineAdministrationPilotRegimen
Parent: KAPKetamineAdministration
Id: kap-ketamine-administration-pilot-regimen
Title: "KAP Ketamine Administration, Pilot Regimen"
Description: "A dose of ketamine in a course that has chosen the regimen of the Veterans Affairs pilot: intramuscular, between 0.5 and 1.0 mg/kg, calculated from a recorded body weight."
* ^purpose = "Holds a site to what it chose by claiming the pilot regimen. The source describes this regimen and asks for research into the best dose and route, so no other course is measured by it."
* obeys kap-f4-pilot and kap-f4-pilot-weight
* extension[dosePerWeight] ^short = "Dose for each kilogram of body weight: 0.5 to 1.0 mg/kg"
* dosage.route = $sct#78421000
* dosage.route ^short = "Intramuscular"

Mapping: KAPKetamineAdministrationPilotRegimenRules
Id: kap-rule
Source: KAPKetamineAdministrationPilotRegimen
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* dosage.route -> "F4"
