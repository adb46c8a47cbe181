Profile: KAPSetAndSetting
Parent: Observation
Id: kap-set-and-setting
Title: "KAP Set and Setting"
Description: "The mindset and intention with which a person came to a medicine session, and the room and comforts that were prepared."
* ^purpose = "Records the two things, besides the dose, that shape the experience most."
* insert USCore(us-core-simple-observation)
* insert EpisodeLink
* insert ClinicalSecurityLabels(R, PSY)
* insert ObservationCommon
* obeys kap-d7
* category contains therapy 1..1 MS
* category[therapy] = $observation-category#therapy
* category[therapy] ^short = "therapy"
* category[therapy] ^definition = "Must-support so that systems that know nothing of this guide can file the observation."
* code = KAPObservation#set-and-setting
* code ^short = "set-and-setting"
* performer only Reference(Practitioner or PractitionerRole or KAPPatient)
* performer ^short = "Who recorded this"
* value[x] ^short = "Not used: each feature is a component"
* value[x] ^definition = "Must-support, as in US Core; this observation has its values in components."
* component 1..* MS
* component ^short = "One feature of the mindset or of the surroundings"
* component ^definition = "Must-support because the features are the observation."
* component.code MS
* component.code from KAPSetSettings (required)
* component.code ^short = "intention | mindset | private-room | eye-mask | playlist ..."
* component.code ^definition = "Must-support because it names the feature."
* component.value[x] 1..1 MS
* component.value[x] only boolean or string
* component.value[x] ^short = "In use or not; for intention and mindset the person's own words"
* component.value[x] ^definition = "Must-support because a comfort that was refused is as telling as one that was used."

Mapping: KAPSetAndSettingRules
Id: kap-rule
Source: KAPSetAndSetting
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* component -> "F7"
