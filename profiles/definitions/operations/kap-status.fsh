Instance: KAPStatus
InstanceOf: OperationDefinition
Usage: #definition
Title: "Where the course stands"
Description: "Reports what of a course is done, what may come next, and what forbids the rest."
* insert OperationCommon(KAPStatus, kap-status, false)
* id = "kap-status"
* title = "Where the course stands"
* description = """
    Reports where a course stands at an instant: the sessions done against the plan, each medicine session with its
    integration window, which kinds of session may come next, which rule forbids each of the others, and the open
    findings.
    """
* comment = "Planned. The definition is published so that clients can be designed against it; a server that offers the operation lists it in its CapabilityStatement."
* resource = #CarePlan
* system = false
* type = false
* instance = true
* insert OperationParameter(at, in, 0, 1, dateTime)
* parameter[=].documentation = "The instant to report for. Absent: now."

* insert OperationParts(session, 0, *)
* parameter[=].documentation = "One kind of session and how far the course has come with it."
* insert OperationPart(type, 1, 1, Coding)
* parameter[=].part[=].documentation = "The kind of session (code system KAP Session Type)."
* insert OperationPart(planned, 0, 1, integer)
* parameter[=].part[=].documentation = "How many the plan foresees."
* insert OperationPart(done, 1, 1, integer)
* parameter[=].part[=].documentation = "How many are finished. A session mirrored in two charts counts once."
* insert OperationPart(permitted, 1, 1, boolean)
* parameter[=].part[=].documentation = "Whether a session of this kind may come next."
* insert OperationPart(rule, 0, *, Coding)
* parameter[=].part[=].documentation = "The rules that forbid it (code system KAP Rule). Present only when `permitted` is false."

* insert OperationParts(window, 0, *)
* parameter[=].documentation = "One finished medicine session of this chart and the time in which integration is recommended."
* insert OperationPart(medicine-session, 1, 1, Reference)
* parameter[=].part[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Encounter"
* parameter[=].part[=].documentation = "The medicine session."
* insert OperationPart(period, 1, 1, Period)
* parameter[=].part[=].documentation = "From two hours after the session's end to 48 hours after it (rule G3)."
* insert OperationPart(integration-session, 0, *, Reference)
* parameter[=].part[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Encounter"
* parameter[=].part[=].documentation = "The integration sessions that process it."

* insert OperationParameter(findings, out, 1, 1, OperationOutcome)
* parameter[=].documentation = "The open findings, as `$kap-protocol-check` returns them."
