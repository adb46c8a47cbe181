ValueSet: KAPScreeningDeterminations
Id: kap-screening-determinations
Title: "KAP Screening Determinations"
Description: "Verdicts of the safety screening."
* ^experimental = false
* include codes from system KAPScreeningDeterminationCodes
