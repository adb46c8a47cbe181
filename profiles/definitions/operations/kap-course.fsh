Instance: KAPCourse
InstanceOf: OperationDefinition
Usage: #definition
Title: "One chart's course as a document"
Description: "Returns one chart's part of a course as a document Bundle."
* insert OperationCommon(KAPCourse, kap-course, false)
* id = "kap-course"
* title = "One chart's course as a document"
* description = """
    Returns what one chart holds of a course as a Bundle of type `document`, filtered by the caller's rights and by the
    consents in force. It is the safe way to hand a course over: it never holds the other partner's chart.

    Psychotherapy notes are left out unless the caller asks for them and has the right to them (privacy rule P5). The
    dyad key is left out of what patients, their portals and exports receive.
    """
* comment = "Left out by default are psychotherapy notes (P5), what is about violence (P6), and what one partner said alone or may not be disclosed without consent (P3), whatever it says: which records are left out follows from their security labels."
* resource = #CarePlan
* system = false
* type = false
* instance = true
* insert OperationParameter(include-notes, in, 0, 1, boolean)
* parameter[=].documentation = "Whether to include psychotherapy notes the caller has the right to. Absent: no."
* insert OperationParameter(return, out, 1, 1, Bundle)
* parameter[=].documentation = "The document: a Composition first, then what it refers to."
