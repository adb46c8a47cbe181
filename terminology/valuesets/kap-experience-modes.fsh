ValueSet: KAPExperienceModes
Id: kap-experience-modes
Title: "KAP Experience Modes"
Description: "Where attention went during a shared medicine session."
* ^experimental = false
* include codes from system KAPExperienceMode
