Instance: care-plan-minimal
InstanceOf: KAPCarePlan
Usage: #example
Title: "Draft plan with the least that is required"
Description: "The smallest valid plan: a draft, before the safety screening."
* insert Labels(R, PSY)
* insert Narrative([[Draft of a course with his partner.]])
* extension[episodeOfCare].valueReference = Reference(episode-minimal)
* extension[dosingModel].valueCodeableConcept = KAPDosingModel#single
* extension[partner].valueReference = Reference(partner-minimal)
* instantiatesCanonical = Canonical(KAPFrameworkProtocol)
* status = #draft
* intent = #plan
* category[AssessPlan] = $us-core-careplan-category#assess-plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* subject = Reference(patient-minimal)
* period.start = "2026-07-01"
* careTeam = Reference(care-team-minimal)
