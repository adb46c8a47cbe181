Instance: KAPProtocolCheck
InstanceOf: OperationDefinition
Usage: #definition
Title: "Check a course against the protocol"
Description: "Runs every computable protocol rule over a course and reports the findings."
* insert OperationCommon(KAPProtocolCheck, kap-protocol-check, false)
* id = "kap-protocol-check"
* title = "Check a course against the protocol"
* description = """
    Runs the computable protocol rules over a course and returns one OperationOutcome. Each issue carries the rule's id
    in `details.coding` (system: the rule catalogue), its severity, the place it was found in `expression`, and the
    rule's text. Nothing is stored and nothing is changed.

    On an instance, the course is the one the care plan belongs to, with both charts under dual dosing; a GET will do. On
    the type, the course is the Bundle given, alone as the body or as the parameter `course`; it is checked and forgotten,
    and need not be on the server. What of the Bundle is not valid by itself is reported as well.
    """
* comment = """
    A clean course returns one informational issue that says so. Findings that only a second chart could explain reach
    only callers who may read both charts; others receive one fixed sentence, whatever the cause (privacy rule P8).
    """
* resource = #CarePlan
* system = false
* type = true
* instance = true
* insert OperationParameter(course, in, 0, 1, Bundle)
* parameter[=].documentation = "The course to check, as a KAPCourseBundle. Required on the type; not allowed on an instance."
* insert OperationParameter(at, in, 0, 1, dateTime)
* parameter[=].documentation = "The instant to judge the course at, for rules that fall due as time passes. Absent: now."
* insert OperationParameter(return, out, 1, 1, OperationOutcome)
* parameter[=].documentation = "The findings, one issue each."
