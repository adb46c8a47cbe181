Extension: KAPConcurrentClearanceExt
Id: kap-concurrent-clearance
Title: "KAP Concurrent Dosing Clearance"
Description: "States that a clinician found it appropriate for both partners to receive ketamine in one session."
Context: CarePlan
* ^purpose = "The framework recommends that each partner first has a session alone, and that the couple is dosed together only if that is clinically appropriate and nothing spoke against it. This is the record of that judgement."
* . ^short = "Cleared for being dosed together with the partner"
* . ^definition = "A clinician's judgement about this patient, made after the patient's first session alone. The partner's clearance is in the partner's plan."
* extension contains
    date 1..1 and
    clinician 1..1
* insert SlicesDecide(extension)
* extension ^short = "When it was decided and by whom"
* extension[date] ^short = "When the clinician decided"
* extension[date].value[x] 1..1
* extension[date].value[x] only dateTime
* extension[clinician] ^short = "Who decided"
* extension[clinician].value[x] 1..1
* extension[clinician].value[x] only Reference(Practitioner or PractitionerRole)
