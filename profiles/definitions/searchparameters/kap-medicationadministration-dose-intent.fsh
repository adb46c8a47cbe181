Instance: KAPMedicationAdministrationDoseIntentSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Dose intent"
Description: "Finds ketamine administrations by the intended depth of effect."
* insert SearchParameterCommon(KAPMedicationAdministrationDoseIntentSearch, dose-intent, token)
* id = "kap-medicationadministration-dose-intent"
* description = "Finds ketamine administrations by the intended depth of effect: psychedelic or psycholytic."
* base = #MedicationAdministration
* expression = "MedicationAdministration.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-intent').value.ofType(CodeableConcept)"
