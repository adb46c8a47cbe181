// The plan of a chart: protocol, dosing model, dyad key, and what else of the chart it names.
RuleSet: Plan(chart, protocol, model, dyad, start, end)
* insert Labels(R, PSY)
* insert Narrative([[A course of couple-based ketamine-assisted psychotherapy.]])
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/{chart}-episode"
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "{dyad}"
* extension[dosingModel].valueCodeableConcept = KAPDosingModel#{model}
* extension[partner].valueReference.reference = "RelatedPerson/{chart}-partner"
* extension[screening].valueReference.reference = "Observation/{chart}-determination"
* extension[therapyModality].valueCodeableConcept = KAPTherapyModality#ibct
* extension[careSetting].valueCodeableConcept = KAPCareSetting#outpatient-clinic
* extension[partnerScreening].valueCodeableConcept = KAPPartnerScreening#done
* instantiatesCanonical = Canonical({protocol})
* status = #completed
* intent = #plan
* category[AssessPlan] = $us-core-careplan-category#assess-plan
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* subject.reference = "Patient/{chart}-patient"
* period.start = "{start}"
* period.end = "{end}"
* careTeam.reference = "CareTeam/{chart}-team"
* addresses.reference = "Condition/{chart}-condition"
* goal.reference = "Goal/{chart}-goal"
