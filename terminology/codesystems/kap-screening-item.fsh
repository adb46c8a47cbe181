CodeSystem: KAPScreeningItem
Id: kap-screening-item
Title: "KAP Screening Item"
Description: "The items of the safety screening that comes before dyadic treatment. The codes are also the link ids of the safety screening questionnaire."
* ^caseSensitive = true
* ^experimental = false
* #intimate-partner-violence "Intimate partner violence" "Whether violence, coercion or control by the partner is present in the relationship."
* #unmanaged-severe-substance-abuse "Unmanaged severe substance abuse" "Whether severe substance abuse is present that no treatment keeps in hand. Managed or less severe use does not exclude."
* #suicidal-ideation-requiring-inpatient "Suicidal ideation requiring inpatient treatment" "Whether suicidal ideation is such that inpatient treatment is needed. Suicidal ideation as such does not exclude."
* #homicidal-ideation-requiring-inpatient "Homicidal ideation requiring inpatient treatment" "Whether ideation of killing another person is such that inpatient treatment is needed."
* #overall-determination "Overall determination" "The clinician's verdict over all items: cleared, excluded or deferred."
