ValueSet: KAPAdministrationSites
Id: kap-administration-sites
Title: "KAP Administration Sites"
Description: "Where an intramuscular dose is given."
* ^experimental = false
* insert SnomedCTContent
* $sct#35259002 "Structure of deltoid muscle"
* $sct#68367000 "Thigh structure"
