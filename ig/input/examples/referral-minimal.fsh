Instance: referral-minimal
InstanceOf: KAPReferral
Usage: #example
Title: "Referral with the least that is required"
Description: "The smallest valid referral."
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference = Reference(episode-minimal)
* status = #draft
* intent = #proposal
* category[furtherResources] = KAPReferralCodes#further-resources
* code = $sct#710914003 "Referral to family therapy"
* subject = Reference(patient-minimal)
