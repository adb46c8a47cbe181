Instance: care-plan-dual
InstanceOf: KAPCarePlan
Usage: #example
Title: "Plan of a course in which both partners are dosed together"
Description: "Rosa Delgado's plan. Ana Whitfield's plan, in her own chart, has the same dyad key; with linkage consent this plan names that one's business identifier."
* insert Labels(R, PSY)
* insert Narrative([[Couple-based ketamine-assisted psychotherapy with her wife. After one session each, both are dosed together.]])
* extension[episodeOfCare].valueReference = Reference(episode-dual)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "b0c4a1de-31f5-4f4b-8f57-90c1f6b7e2a3"
* extension[dosingModel].valueCodeableConcept = KAPDosingModel#concurrent-dual
* extension[partner].valueReference = Reference(ana-for-rosa)
* extension[screening].valueReference = Reference(screening-determination-dual)
* extension[therapyModality].valueCodeableConcept = KAPTherapyModality#eft
* extension[concurrentClearance].extension[date].valueDateTime = "2026-05-13"
* extension[concurrentClearance].extension[clinician].valueReference = Reference(ines-okafor)
* extension[linkedPlan].valueIdentifier.system = "https://couple-kap.example/fhir/sid/care-plan"
* extension[linkedPlan].valueIdentifier.value = "2026-0003"
* extension[protocolDeviation].extension[reason].valueCodeableConcept = KAPDeviationReason#scheduling
* extension[protocolDeviation].extension[responsible].valueReference = Reference(samuel-adeyemi)
* extension[protocolDeviation].extension[time].valueDateTime = "2026-04-08T09:00:00-04:00"
* extension[protocolDeviation].extension[note].valueString = "The preparation was held after the first medicine session, which could not be moved."
* identifier.system = "https://couple-kap.example/fhir/sid/care-plan"
* identifier.value = "2026-0002"
* instantiatesCanonical = Canonical(KAPDualDosingProtocol)
* status = #active
* intent = #plan
* category[AssessPlan] = $us-core-careplan-category#assess-plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* subject = Reference(rosa-delgado)
* period.start = "2026-03-02"
* careTeam = Reference(care-team-combined-role)
* goal = Reference(couple-goal-dual)
