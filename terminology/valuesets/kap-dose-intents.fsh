ValueSet: KAPDoseIntents
Id: kap-dose-intents
Title: "KAP Dose Intents"
Description: "Intended depth of effect of a dose."
* ^experimental = false
* include codes from system KAPDoseIntent
