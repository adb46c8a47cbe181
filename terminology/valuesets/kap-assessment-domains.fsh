ValueSet: KAPAssessmentDomains
Id: kap-assessment-domains
Title: "KAP Assessment Domains"
Description: "Domains of each partner's experience of the problem."
* ^experimental = false
* include codes from system KAPAssessmentDomain
