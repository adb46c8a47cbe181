Profile: KAPRecovery
Parent: Observation
Id: kap-recovery
Title: "KAP Recovery"
Description: "Whether the dosed person had returned to the state they were in before the dose, and how long this took."
* ^purpose = "Shows that somebody looked before the person left, and gives research the time to baseline."
* insert USCore(us-core-simple-observation)
* insert EpisodeLink
* insert ClinicalSecurityLabels(R, PSY)
* insert ObservationCommon
* obeys kap-f10
* category contains exam 1..1 MS
* category[exam] = $observation-category#exam
* category[exam] ^short = "exam"
* category[exam] ^definition = "Must-support so that systems that know nothing of this guide can file the observation."
* code = KAPObservation#recovery
* code ^short = "recovery"
* partOf MS
* partOf only Reference(KAPKetamineAdministration)
* partOf ^short = "The dose from which the person recovered"
* partOf ^definition = "Must-support because the time to baseline is counted from this dose."
* encounter only Reference(KAPMedicineSession)
* encounter ^short = "The medicine session"
* performer only Reference(Practitioner or PractitionerRole)
* performer ^short = "Who assessed the recovery"
* value[x] 1..1
* value[x] only boolean
* value[x] ^short = "At baseline: true or false"
* value[x] ^definition = "True if the person was back in the state before the dose. Must-support because it decides whether the person can leave."
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^definition = "Further detail. Must-support because it carries the time to baseline."
* component contains minutesToBaseline 0..1 MS
* component[minutesToBaseline] ^short = "Time from the dose to baseline, in minutes"
* component[minutesToBaseline] ^definition = "Must-support because the time to baseline differs widely, from about an hour to a day."
* component[minutesToBaseline].code = KAPObservation#minutes-to-baseline
* component[minutesToBaseline].code ^short = "minutes-to-baseline"
* component[minutesToBaseline].value[x] only Quantity
* component[minutesToBaseline].value[x] ^short = "Minutes"
* component[minutesToBaseline].valueQuantity = 'min'

Mapping: KAPRecoveryRules
Id: kap-rule
Source: KAPRecovery
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* value[x] -> "F10"
* component[minutesToBaseline] -> "F10"
