Extension: KAPPartnerScreeningExt
Id: kap-partner-screening
Title: "KAP Partner Screening"
Description: "Whether a partner who has no chart of their own was screened for safety; nothing of the result."
Context: CarePlan
* ^purpose = "What precludes treating a couple together can lie with either partner. When the partner is no patient, this plan may say that they were screened, and no more: answers and verdict would be one person's secrets in the other's chart."
* . ^short = "done | not-done"
* . ^definition = "Whether the partner's safety screening took place. This guide's own addition."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPPartnerScreenings (required)
