ValueSet: KAPConfidentialityLabels
Id: kap-confidentiality-labels
Title: "KAP Confidentiality Labels"
Description: "The confidentiality a clinical resource of a course may have: restricted or very restricted, never less."
* ^experimental = false
* $v3-Confidentiality#R "restricted"
* $v3-Confidentiality#V "very restricted"
