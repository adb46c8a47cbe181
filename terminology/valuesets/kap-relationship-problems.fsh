ValueSet: KAPRelationshipProblems
Id: kap-relationship-problems
Title: "KAP Relationship Problems"
Description: "Problems of the relationship that a course addresses."
* ^experimental = false
* insert SnomedCTContent
* $sct#1041000119100 "Partner relationship problem"
* $sct#276079004 "Partnership problems"
* $sct#160822004 "Relationship problems"
* $sct#65118005 "Marital problems"
* $sct#105486000 "Difficulty with partner"
