Instance: KAPEpisodeOfCareSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Episode of care"
Description: "Finds what belongs to one person's share of a course."
* insert SearchParameterCommon(KAPEpisodeOfCareSearch, episode-of-care, reference)
* id = "kap-episode-of-care"
* description = """
    Finds the records that belong to an episode of care: one person's share of a course. Sessions have FHIR's own
    parameter of that name; these records name their episode by the standard extension workflow-episodeOfCare.
    """
* base[0] = #CarePlan
* base[+] = #CareTeam
* base[+] = #QuestionnaireResponse
* base[+] = #Observation
* base[+] = #AdverseEvent
* base[+] = #ServiceRequest
* target = #EpisodeOfCare
* expression = "CarePlan.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference) | CareTeam.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference) | QuestionnaireResponse.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference) | Observation.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference) | AdverseEvent.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference) | ServiceRequest.extension('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare').value.ofType(Reference)"
