Instance: referral-full
InstanceOf: KAPReferral
Usage: #example
Title: "Referral to further resources"
Description: "Maya Lindqvist is referred to a psychologist after the course."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-full)
* identifier.system = "https://harbor.example/referrals"
* identifier.value = "2026-0001"
* basedOn = Reference(care-plan-full)
* status = #active
* intent = #order
* category[furtherResources] = KAPReferralCodes#further-resources
* code = $sct#308459004 "Referral to psychologist"
* subject = Reference(maya-lindqvist)
* encounter = Reference(termination-session)
* occurrencePeriod.start = "2026-04-15"
* authoredOn = "2026-04-01"
* requester = Reference(samuel-adeyemi)
* reasonCode.text = "Individual support after the course"
