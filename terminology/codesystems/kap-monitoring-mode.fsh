CodeSystem: KAPMonitoringMode
Id: kap-monitoring-mode
Title: "KAP Monitoring Mode"
Description: "How the patient is watched during a medicine session."
* ^caseSensitive = true
* ^experimental = false
* #continuous-telemetry "Continuous telemetry" "Heart rhythm and other signals are recorded without a break and can be read from outside the room."
* #intermittent-vital-signs "Intermittent vital signs" "Vital signs are measured at intervals."
* #visual-checks "Visual checks" "A professional looks in at intervals without disturbing the patient."
* #continuous-presence "Continuous presence" "A professional stays in the room throughout."
* #check-ins-before-and-after "Check-ins before and after" "A professional sees the patient before the dose and after the effects, and remains on call between."
