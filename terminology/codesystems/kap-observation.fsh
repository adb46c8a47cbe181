CodeSystem: KAPObservation
Id: kap-observation
Title: "KAP Observation"
Description: "Observations of a course for which no standard code was found."
* ^caseSensitive = true
* ^experimental = false
* #screening-determination "Screening determination" "The clinician's verdict at the end of the safety screening."
* #recovery "Recovery" "Whether the patient has returned to the state they were in before the dose."
* #minutes-to-baseline "Minutes to baseline" "Time from the dose until the patient was back to the state before it, in minutes."
* #support-preference "Support preference" "The support a partner wishes to receive after a medicine session."
* #set-and-setting "Set and setting" "The patient's mindset and the surroundings of a medicine session."
