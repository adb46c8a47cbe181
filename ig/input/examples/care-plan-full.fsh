Instance: care-plan-full
InstanceOf: KAPCarePlan
Usage: #example
Title: "Plan of a course in which one partner is dosed"
Description: "Maya Lindqvist's completed course: feedback and preparation shared one session, and three medicine sessions were each integrated with her husband."
* insert Labels(R, PSY)
* insert Narrative([[Couple-based ketamine-assisted psychotherapy with her husband, from January to April 2026. Integrative behavioral couple therapy; Maya Lindqvist alone was dosed, three times.]])
* extension[episodeOfCare].valueReference = Reference(episode-full)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "6f1d9c52-8f0e-4a57-9b1e-2c7a4d0e5b11"
* extension[dosingModel].valueCodeableConcept = KAPDosingModel#single
* extension[partner].valueReference = Reference(tom-brandt)
* extension[screening].valueReference = Reference(screening-determination-full)
* extension[therapyModality].valueCodeableConcept = KAPTherapyModality#ibct
* extension[ketamineNaive].valueBoolean = true
* extension[careSetting].valueCodeableConcept = KAPCareSetting#outpatient-clinic
* extension[partnerScreening].valueCodeableConcept = KAPPartnerScreening#done
* identifier.system = "https://couple-kap.example/fhir/sid/care-plan"
* identifier.value = "2026-0001"
* instantiatesCanonical = Canonical(KAPFrameworkProtocol)
* status = #completed
* intent = #plan
* category[AssessPlan] = $us-core-careplan-category#assess-plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* title = "Couple-based ketamine-assisted psychotherapy"
* subject = Reference(maya-lindqvist)
* period.start = "2026-01-14"
* period.end = "2026-04-01"
* author = Reference(samuel-adeyemi)
* contributor[+] = Reference(samuel-adeyemi)
* contributor[+] = Reference(ines-okafor)
* contributor[+] = Reference(tom-brandt)
* careTeam = Reference(care-team-full)
* addresses = Reference(depression)
* supportingInfo[+] = Reference(formulation-full)
* supportingInfo[+] = Reference(relapse-prevention-plan-full)
* goal[+] = Reference(couple-goal-full)
* goal[+] = Reference(individual-goal-full)
* activity[+].outcomeReference[+] = Reference(medicine-session-full)
* activity[=].outcomeReference[+] = Reference(ketamine-administration-full)
* activity[=].detail.code = KAPSessionType#medicine
* activity[=].detail.status = #completed
* insert Planned(consultation, completed, 2026-01-14)
* insert Planned(assessment, completed, 2026-01-21)
* insert Planned(feedback, completed, 2026-02-11)
* insert Planned(preparation, completed, 2026-02-11)
* insert Planned(integration, completed, 2026-02-19)
* insert Planned(integration, completed, 2026-03-05)
* insert Planned(integration, completed, 2026-03-19)
* insert Planned(termination, completed, 2026-04-01)
