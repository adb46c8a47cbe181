CodeSystem: KAPExperienceMode
Id: kap-experience-mode
Title: "KAP Experience Mode"
Description: "Where attention went during a medicine session that both partners attended."
* ^caseSensitive = true
* ^experimental = false
* #dyadic "Dyadic" "The partners talked or otherwise turned towards each other for most of the session."
* #inward "Inward" "Attention was turned inward, with little or no interaction between the partners."
* #mixed "Mixed" "Periods of interaction and of inward attention alternated."
