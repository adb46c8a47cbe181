// The referral at the end of a course.
RuleSet: Referral(chart, date)
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/{chart}-episode"
* status = #active
* intent = #order
* category[furtherResources] = KAPReferralCodes#further-resources
* code = $sct#710914003 "Referral to family therapy"
* subject.reference = "Patient/{chart}-patient"
* authoredOn = "{date}"
* requester = Reference(samuel-adeyemi)
