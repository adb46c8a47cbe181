Instance: KAPCarePlanDosingModelSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Care plan dosing model"
Description: "Finds care plans by who receives ketamine: one partner, both in turn, or both together."
* insert SearchParameterCommon(KAPCarePlanDosingModelSearch, dosing-model, token)
* id = "kap-careplan-dosing-model"
* description = "Finds care plans by their dosing model: one partner receives ketamine, both in turn, or both together."
* base = #CarePlan
* expression = "CarePlan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').value.ofType(CodeableConcept)"
