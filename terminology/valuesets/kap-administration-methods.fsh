ValueSet: KAPAdministrationMethods
Id: kap-administration-methods
Title: "KAP Administration Methods"
Description: "How an intramuscular dose is given. Methods of other routes are named in text."
* ^experimental = false
* insert SnomedCTContent
* $sct#76601001 "Intramuscular injection"
* $sct#386356001 "Administration of drug or medicament via intramuscular route"
