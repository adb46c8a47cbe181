Extension: KAPCarePlanScreeningExt
Id: kap-care-plan-screening
Title: "KAP Care Plan Safety Screening"
Description: "The verdict of the safety screening on which the plan rests."
Context: CarePlan
* ^purpose = "Violence between the partners, severe unmanaged substance abuse, and suicidal or homicidal ideation that needs inpatient care rule out treating the couple together. Safety is established first; the plan points to the verdict, and to nothing that was answered."
* . ^short = "Verdict of the patient's safety screening"
* . ^definition = "The determination (cleared, deferred or excluded) about this patient, in this chart. The partner's own screening stays in the partner's chart."
* value[x] 1..1
* value[x] only Reference(KAPScreeningDetermination)
