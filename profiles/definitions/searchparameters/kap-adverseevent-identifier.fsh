Instance: KAPAdverseEventIdentifierSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse event identifier"
Description: "Finds an adverse event by its business identifier."
* insert SearchParameterCommon(KAPAdverseEventIdentifierSearch, identifier, token)
* id = "kap-adverseevent-identifier"
* description = """
    Finds an adverse event by its business identifier, as FHIR R5 does. R4 has such a parameter for every other type of
    a course and forgot this one; without it a sender could not write the event on condition that it is not there yet.
    """
* base = #AdverseEvent
* expression = "AdverseEvent.identifier"
