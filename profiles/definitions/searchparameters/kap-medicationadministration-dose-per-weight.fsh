Instance: KAPMedicationAdministrationDosePerWeightSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Dose per body weight"
Description: "Finds ketamine administrations by dose per body weight in mg/kg."
* insert SearchParameterCommon(KAPMedicationAdministrationDosePerWeightSearch, dose-per-weight, quantity)
* id = "kap-medicationadministration-dose-per-weight"
* description = "Finds ketamine administrations by dose per body weight in mg/kg, for example `dose-per-weight=gt1.0|http://unitsofmeasure.org|mg/kg`."
* base = #MedicationAdministration
* comparator[0] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #lt
* comparator[+] = #ge
* comparator[+] = #le
* expression = "MedicationAdministration.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dose-per-weight').value.ofType(Quantity)"
