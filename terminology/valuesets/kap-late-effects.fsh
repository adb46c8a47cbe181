ValueSet: KAPLateEffects
Id: kap-late-effects
Title: "KAP Late Effects"
Description: "Urinary effects, known from long and heavy use outside treatment only, that a later report may name."
* ^experimental = false
* insert SnomedCTContent
* $sct#38822007 "Cystitis"
* $sct#307541003 "Lower urinary tract symptoms"
