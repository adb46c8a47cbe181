ValueSet: KAPAdministrationRoutes
Id: kap-administration-routes
Title: "KAP Administration Routes"
Description: "Routes by which ketamine is given."
* ^experimental = false
* insert SnomedCTContent
* $sct#78421000 "Intramuscular route"
* $sct#47625008 "Intravenous route"
* $sct#46713006 "Nasal route"
* $sct#26643006 "Oral route"
