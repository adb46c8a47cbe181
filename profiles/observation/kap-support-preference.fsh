Profile: KAPSupportPreference
Parent: Observation
Id: kap-support-preference
Title: "KAP Support Preference"
Description: "A kind of support that one of the partners wishes for after a medicine session."
* ^purpose = "Lets each partner be supported in the way they asked for. Each partner's wishes are recorded, not only those of the person dosed."
* insert USCore(us-core-observation-screening-assessment)
* insert EpisodeLink
* insert ClinicalSecurityLabels(R, PSY)
* insert PartnerDataLabels
* insert ObservationCommon
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* category[survey] ^short = "survey"
* category[survey] ^definition = "Must-support so that systems that know nothing of this guide can file the observation."
* code = KAPObservation#support-preference
* code ^short = "support-preference"
* performer only Reference(Practitioner or PractitionerRole or KAPPatient or KAPPartner)
* performer ^short = "Who expressed the wish: the person, or the partner"
* performer ^definition = "The partner who expressed the wish, where it is not the person in whose chart it stands. Must-support because each partner's wishes are asked for."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPSupportTypes (required)
* valueCodeableConcept ^short = "physical-comfort | reassurance | assistance | informational | other"
* valueCodeableConcept ^definition = "The kind of support, with the person's own words as text. Must-support because it is the preference."

Mapping: KAPSupportPreferenceRules
Id: kap-rule
Source: KAPSupportPreference
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* value[x] -> "D4"
