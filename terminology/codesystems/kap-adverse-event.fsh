CodeSystem: KAPAdverseEventCodes
Id: kap-adverse-event
Title: "KAP Adverse Event"
Description: "Effects of ketamine that no free standard concept expresses with the right meaning, and the category that marks such events."
* ^name = "KAPAdverseEvent"
* ^caseSensitive = true
* ^experimental = false
* #ketamine-acute-effect "Acute effect of ketamine" "Category of events that begin during a medicine session or soon after it and are attributed to ketamine."
* #lowered-inhibition "Lowered inhibition" "The patient is less restrained in speech or behavior than usual."
* #dissociation "Dissociation" "Detachment from body, self or surroundings as an acute drug effect; not a dissociative disorder."
* #increased-heart-rate-or-bp "Increased heart rate or blood pressure" "Heart rate, blood pressure or both are above the patient's baseline, where the record does not say which."
* #other "Other effect" "An effect not listed here; describe it in text."
