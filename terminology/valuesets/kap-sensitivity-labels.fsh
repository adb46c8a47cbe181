ValueSet: KAPSensitivityLabels
Id: kap-sensitivity-labels
Title: "KAP Sensitivity Labels"
Description: "Why a resource of a course is sensitive."
* ^experimental = false
* $v3-ActCode#PSY "psychiatry disorder information sensitivity"
* $v3-ActCode#MH "mental health information sensitivity"
* $v3-ActCode#BH "behavioral health information sensitivity"
* $v3-ActCode#PSYTHPN "psychotherapy note information sensitivity"
* $v3-ActCode#SUD "substance use disorder information sensitivity"
* $v3-ActCode#ETHUD "alcohol use disorder information sensitivity"
* $v3-ActCode#SDV "sexual assault, abuse, or domestic violence information sensitivity"
* $v3-ActCode#SEX "sexuality and reproductive health information sensitivity"
* $v3-ActCode#PDS "patient default information sensitivity"
