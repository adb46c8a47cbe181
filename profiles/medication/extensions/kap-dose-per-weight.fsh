Extension: KAPDosePerWeightExt
Id: kap-dose-per-weight
Title: "KAP Dose per Weight"
Description: "The dose for each kilogram of body weight, in mg/kg. The dose element itself holds the milligrams given."
Context: MedicationAdministration
* value[x] 1..1
* value[x] only Quantity
* valueQuantity = 'mg/kg'
* valueQuantity.value 1..1
