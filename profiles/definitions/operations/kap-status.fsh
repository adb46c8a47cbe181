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
* comment = "What may come next is asked of the rules themselves: a session of each kind is imagined to begin at the instant, with ketamine given if it is a medicine session, and what the rules then find is what forbids it or advises against it. What came after the instant is left out of account. Windows of the linked chart are not reported."
* resource = #CarePlan
* system = false
* type = false
* instance = true
* insert OperationParameter(at, in, 0, 1, dateTime)
* parameter[=].documentation = "The instant to report for. Absent: now."

* insert OperationParameter(at, out, 1, 1, instant)
* parameter[=].documentation = "The instant reported for."
* insert OperationParameter(phase, out, 0, 1, Coding)
* parameter[=].documentation = "The furthest phase begun, as the kind of its session (code system KAP Session Type)."
* insert OperationParameter(done, out, 1, 1, integer)
* parameter[=].documentation = "How many sessions are finished, medicine sessions apart; one that is two things at once counts as both (rule A11)."
* insert OperationParameter(range, out, 1, 1, Range)
* parameter[=].documentation = "How many sessions the framework foresees for a whole course (rule A11)."

* insert OperationParts(session, 0, *)
* parameter[=].documentation = "One kind of session and how far the course has come with it."
* insert OperationPart(type, 1, 1, Coding)
* parameter[=].part[=].documentation = "The kind of session (code system KAP Session Type)."
* insert OperationPart(planned, 1, 1, integer)
* parameter[=].part[=].documentation = "How many the plan foresees: those requested under it and not revoked, or where none of this kind was ever requested, those that it lists."
* insert OperationPart(done, 1, 1, integer)
* parameter[=].part[=].documentation = "How many are finished. A session mirrored in two charts counts once."
* insert OperationPart(permitted, 1, 1, boolean)
* parameter[=].part[=].documentation = "Whether a session of this kind may come next."
* insert OperationPart(rule, 0, *, Coding)
* parameter[=].part[=].documentation = "The rules that forbid it (code system KAP Rule). Present only when `permitted` is false."
* insert OperationPart(advice, 0, *, Coding)
* parameter[=].part[=].documentation = "The rules that advise against it or would have something to say of it, without forbidding it."

* insert OperationParts(window, 0, *)
* parameter[=].documentation = "One finished medicine session of this chart and the time in which integration is recommended."
* insert OperationPart(medicine-session, 1, 1, Reference)
* parameter[=].part[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Encounter"
* parameter[=].part[=].documentation = "The medicine session."
* insert OperationPart(period, 1, 1, Period)
* parameter[=].part[=].documentation = "From two hours after the session's end to 48 hours after it (rule G3)."
* insert OperationPart(state, 1, 1, code)
* parameter[=].part[=].documentation = "upcoming | open | met | missed"
* insert OperationPart(integration-session, 0, *, Reference)
* parameter[=].part[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Encounter"
* parameter[=].part[=].documentation = "The integration sessions that began in the window. One in the linked chart is named by its session identifier only."

* insert OperationParameter(findings, out, 1, 1, OperationOutcome)
* parameter[=].documentation = "The open findings, as `$kap-protocol-check` returns them."
