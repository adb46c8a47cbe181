CodeSystem: KAPAssessmentDomain
Id: kap-assessment-domain
Title: "KAP Assessment Domain"
Description: "The domains in which each partner's own experience of the relationship problem is described."
* ^caseSensitive = true
* ^experimental = false
* #behavioral "Behavioral" "What the partner does when the problem arises."
* #cognitive "Cognitive" "What the partner thinks when the problem arises."
* #emotional "Emotional" "What the partner feels emotionally when the problem arises."
* #somatic "Somatic" "What the partner feels in the body when the problem arises."
