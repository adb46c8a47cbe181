ValueSet: KAPObservations
Id: kap-observations
Title: "KAP Observations"
Description: "Observations of a course that have no standard code."
* ^experimental = false
* include codes from system KAPObservation
