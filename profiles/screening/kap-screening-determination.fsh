Profile: KAPScreeningDetermination
Parent: Observation
Id: kap-screening-determination
Title: "KAP Screening Determination"
Description: "The clinician's verdict at the end of one person's safety screening: cleared, excluded or deferred. It is the only fact of the screening that other records need; it says nothing about the reason."
* ^purpose = "Lets a plan, a session and a dose be checked against the screening without anyone reading the answers."
* insert USCore(us-core-observation-screening-assessment)
* insert EpisodeLink
* insert ClinicalSecurityLabels(R, PSY)
* insert DefaultSecurityLabel(noDisclosure, NODSCLCD, [[Not disclosed without the person's own consent]])
* obeys kap-p3
* insert ObservationCommon
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* category[survey] ^short = "survey"
* category[survey] ^definition = "Must-support so that systems that know nothing of this guide can file the observation."
* code = KAPObservation#screening-determination
* code ^short = "screening-determination"
* effective[x] 1..1
* effective[x] only dateTime
* effective[x] ^short = "When the verdict was reached"
* effective[x] ^definition = "Must-support because sessions and doses are judged by the verdict in force at their own time."
* performer ^short = "Clinician who reached the verdict"
* performer only Reference(Practitioner or PractitionerRole)
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPScreeningDeterminations (required)
* valueCodeableConcept ^short = "cleared | excluded | deferred"
* valueCodeableConcept ^definition = "The verdict. Must-support because dyadic and medicine sessions depend on it."
* derivedFrom MS
* derivedFrom only Reference(KAPSafetyScreening)
* derivedFrom ^short = "The screening behind the verdict"
* derivedFrom ^definition = "The answers, in the same chart and under stricter labels. Must-support so that those who may read them can find them."

Mapping: KAPScreeningDeterminationRules
Id: kap-rule
Source: KAPScreeningDetermination
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* value[x] -> "B7"
* effective[x] -> "B8"
