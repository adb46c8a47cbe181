Instance: KAPCarePlanTherapyModalitySearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Care plan couple-therapy modality"
Description: "Finds care plans by the couple-therapy modality the sessions follow."
* insert SearchParameterCommon(KAPCarePlanTherapyModalitySearch, therapy-modality, token)
* id = "kap-careplan-therapy-modality"
* description = "Finds care plans by the couple-therapy modality the sessions follow, such as emotionally focused or integrative behavioral couple therapy."
* base = #CarePlan
* expression = "CarePlan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-therapy-modality').value.ofType(CodeableConcept)"
