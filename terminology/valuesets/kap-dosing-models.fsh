ValueSet: KAPDosingModels
Id: kap-dosing-models
Title: "KAP Dosing Models"
Description: "All dosing models."
* ^experimental = false
* include codes from system KAPDosingModel
