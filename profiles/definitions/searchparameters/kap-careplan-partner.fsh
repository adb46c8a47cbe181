Instance: KAPCarePlanPartnerSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Care plan partner"
Description: "Finds the care plan that names a partner record of the same chart."
* insert SearchParameterCommon(KAPCarePlanPartnerSearch, partner, reference)
* id = "kap-careplan-partner"
* description = """
    Finds the care plan that names the given partner record. The partner record lives in the same chart as the plan; it
    is never the partner's own Patient. Chained search through this parameter can be used to guess at a partner's name
    or contact details, so a server offers it without chaining.
    """
* base = #CarePlan
* target = #RelatedPerson
* expression = "CarePlan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-care-plan-partner').value.ofType(Reference)"
