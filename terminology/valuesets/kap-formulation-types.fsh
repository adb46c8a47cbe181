ValueSet: KAPFormulationTypes
Id: kap-formulation-types
Title: "KAP Formulation Types"
Description: "Forms of the shared formulation."
* ^experimental = false
* include codes from system KAPFormulationType
