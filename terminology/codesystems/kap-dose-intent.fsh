CodeSystem: KAPDoseIntent
Id: kap-dose-intent
Title: "KAP Dose Intent"
Description: "The depth of effect that patient and prescriber agreed to aim for."
* ^caseSensitive = true
* ^experimental = false
* #psychedelic "Psychedelic" "A dose meant to bring about a fully dissociated, inward experience."
* #psycholytic "Psycholytic" "A lighter dose meant to ease emotional contact while the partners can still talk."
