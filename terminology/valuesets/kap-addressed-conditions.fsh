ValueSet: KAPAddressedConditions
Id: kap-addressed-conditions
Title: "KAP Addressed Conditions"
Description: "What a care plan of a course addresses: the indication for ketamine and the problem of the relationship."
* ^experimental = false
* include codes from valueset KAPIndications
* include codes from valueset KAPRelationshipProblems
