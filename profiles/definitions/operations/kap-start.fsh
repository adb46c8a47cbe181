Instance: KAPStart
InstanceOf: OperationDefinition
Usage: #definition
Title: "Start a course"
Description: "Drafts the plan or plans of a new course from a protocol."
* insert OperationCommon(KAPStart, kap-start, false)
* id = "kap-start"
* title = "Start a course"
* description = """
    Takes a protocol, the people and the screenings, and returns a transaction Bundle that can be posted as it is: for
    each patient an episode, a care team and a draft care plan, the planned sessions as requests and tasks, an order of
    ketamine with the dose left to the prescriber, and tasks for the questionnaires to be filled in. Nothing is stored:
    the caller reviews the Bundle and posts it.

    Under a dual dosing model there are two patients and two plans, which share a dyad key and refer to each other in
    no other way. Whoever reaches one of the two charts only drafts that one's part. The other site drafts the other's
    with the same dyad key; sessions of both partners then carry the same session identifiers in both charts.

    What a patient's part holds depends on that patient's chart alone, and on no verdict of a screening.
    """
* comment = "Which sessions there are, how many, in which window after which other, with whom, and which questionnaires belong to them, follows from the PlanDefinition and its ActivityDefinitions: `useContext` names the dosing models, `action.timing` how many sessions of a kind there are (`count`, `countMax`), `action.relatedAction` the windows, `action.participant` who takes part. The PlanDefinitions of this guide name no number of medicine sessions, because the framework names none: unless the caller does, there are as many as integration sessions. A record that the caller may not see does not exist."
* resource = #PlanDefinition
* system = false
* type = false
* instance = true
* insert OperationParameter(dosing-model, in, 1, 1, code)
* parameter[=].documentation = "The dosing model (code system KAP Dosing Model); the protocol has to be made for it."
* parameter[=].binding.strength = #required
* parameter[=].binding.valueSet = Canonical(KAPDosingModels)
* insert OperationParameter(patient, in, 1, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPPatient)
* parameter[=].documentation = "Each person who will have a plan in this call: one under `single`; otherwise both, or the one whose chart the caller reaches."
* insert OperationParameter(partner, in, 1, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPPartner)
* parameter[=].documentation = "Each patient's partner record, in the chart of that patient."
* insert OperationParameter(care-team, in, 1, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPCareTeam)
* parameter[=].documentation = "Each patient's care team. Its members go on into a team of the course; one of them is the prescriber."
* insert OperationParameter(screening, in, 0, *, Reference)
* parameter[=].targetProfile = Canonical(KAPScreeningDetermination)
* parameter[=].documentation = "Safety-screening determinations already made. The plan of their patient names them, whatever they say; the plans stay drafts whether or not they are given."
* insert OperationParameter(dyad, in, 0, 1, string)
* parameter[=].documentation = "The dyad key of the course, where the other partner's site has drafted its part already. Absent: a new one."
* insert OperationParameter(start, in, 0, 1, date)
* parameter[=].documentation = "The day the course starts. Absent: today."
* insert OperationInputParts(session, 0, *)
* parameter[=].documentation = "How many sessions of one kind to plan, where that is not what the protocol says or leaves open."
* insert OperationInputPart(type, 1, 1, code)
* parameter[=].part[=].documentation = "The kind of session (code system KAP Session Type)."
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = Canonical(KAPSessionTypes)
* insert OperationInputPart(count, 1, 1, unsignedInt)
* parameter[=].part[=].documentation = "How many, within what the protocol allows. Zero leaves out what it does not require."
* insert OperationParameter(return, out, 1, 1, Bundle)
* parameter[=].documentation = "A transaction Bundle (KAP Course Bundle), ready to review and post."
