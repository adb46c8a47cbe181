Extension: KAPDosingWeightExt
Id: kap-dosing-weight
Title: "KAP Dosing Weight"
Description: "The body weight, in kg, from which the dose was calculated. It may differ from the weight measured on the day."
Context: MedicationAdministration
* value[x] 1..1
* value[x] only Quantity
* valueQuantity = 'kg'
* valueQuantity.value 1..1
