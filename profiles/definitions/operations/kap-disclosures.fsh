Instance: KAPDisclosures
InstanceOf: OperationDefinition
Usage: #definition
Title: "Accounting of disclosures"
Description: "Tells a patient who saw or changed what in their own chart, and when."
* insert OperationCommon(KAPDisclosures, kap-disclosures, false)
* id = "kap-disclosures"
* title = "Accounting of disclosures"
* description = """
    Returns what others than the patient saw of one chart or changed in it, the newest first (privacy rule P9): when, who,
    for which organization and with which program, which kind of record and which interaction, and whether it was done in
    an emergency. A partner to whom a consent opened something is named as the RelatedPerson of this chart.

    It is for the patient whose chart it is, and for the organization that keeps the chart. For anybody else there is no
    such chart.
    """
* comment = "It holds no contents, no criteria of searches, no network addresses, and nothing that was refused; and nothing in it depends on the partner's chart. The AuditEvents in it are made for the patient, and claim no profile for security audit."
* resource = #Patient
* system = false
* type = false
* instance = true
* insert OperationParameter(start, in, 0, 1, dateTime)
* parameter[=].documentation = "The earliest time. Absent: from the beginning."
* insert OperationParameter(end, in, 0, 1, dateTime)
* parameter[=].documentation = "The latest time; a date includes the whole day. Absent: until now."
* insert OperationParameter(_count, in, 0, 1, unsignedInt)
* parameter[=].documentation = "How many to return at once."
* insert OperationParameter(_offset, in, 0, 1, unsignedInt)
* parameter[=].documentation = "How many to pass over; the link `next` has it."
* insert OperationParameter(return, out, 1, 1, Bundle)
* parameter[=].documentation = "AuditEvents as the result of a search, page by page, with their total."
