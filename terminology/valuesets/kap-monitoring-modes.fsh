ValueSet: KAPMonitoringModes
Id: kap-monitoring-modes
Title: "KAP Monitoring Modes"
Description: "How a patient is watched during a medicine session."
* ^experimental = false
* include codes from system KAPMonitoringMode
