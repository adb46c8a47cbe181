ValueSet: KAPAdministrationMethods
Id: kap-administration-methods
Title: "KAP Administration Methods"
Description: "How a dose is given. Methods for which no free standard concept was found are named in text."
* ^experimental = false
* insert SnomedCTContent
* $sct#76601001 "Intramuscular injection"
* $sct#386356001 "Administration of drug or medicament via intramuscular route"
* $sct#386358000 "Administration of drug or medicament via intravenous route"
* $sct#14152002 "Intravenous infusion"
