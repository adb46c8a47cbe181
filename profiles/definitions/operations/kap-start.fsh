Instance: KAPStart
InstanceOf: OperationDefinition
Usage: #definition
Title: "Start a course"
Description: "Drafts the plan or plans of a new course from a protocol."
* insert OperationCommon(KAPStart, kap-start, false)
* id = "kap-start"
* title = "Start a course"
* description = """
    Takes a protocol, the people and the screenings, and returns a transaction Bundle with a draft care plan for each
    patient, the planned sessions in it, and what the plans need around them. Nothing is stored: the caller reviews
    the Bundle and posts it.

    Under a dual dosing model there are two patients and two plans, which share a dyad key and refer to each other in
    no other way.
    """
* comment = "Planned. The definition is published so that clients can be designed against it; a server that offers the operation lists it in its CapabilityStatement."
* resource = #PlanDefinition
* system = false
* type = false
* instance = true
* insert OperationParameter(dosing-model, in, 1, 1, code)
* parameter[=].documentation = "The dosing model (code system KAP Dosing Model)."
* parameter[=].binding.strength = #required
* parameter[=].binding.valueSet = Canonical(KAPDosingModels)
* insert OperationParameter(patient, in, 1, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPPatient)
* parameter[=].documentation = "Each person who will have a plan: one under `single`, both otherwise."
* insert OperationParameter(partner, in, 0, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPPartner)
* parameter[=].documentation = "Each patient's partner record, where it already exists, in the chart of that patient."
* insert OperationParameter(care-team, in, 0, 2, Reference)
* parameter[=].targetProfile = Canonical(KAPCareTeam)
* parameter[=].documentation = "Each patient's care team, where it already exists."
* insert OperationParameter(screening, in, 0, *, Reference)
* parameter[=].targetProfile = Canonical(KAPScreeningDetermination)
* parameter[=].documentation = "Safety-screening determinations already made. The plans stay drafts whether or not they are given."
* insert OperationParameter(start, in, 0, 1, date)
* parameter[=].documentation = "The day the course starts. Absent: today."
* insert OperationParameter(return, out, 1, 1, Bundle)
* parameter[=].documentation = "A transaction Bundle, ready to review and post."
