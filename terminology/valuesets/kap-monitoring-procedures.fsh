ValueSet: KAPMonitoringProcedures
Id: kap-monitoring-procedures
Title: "KAP Monitoring Procedures"
Description: "Standard procedures that correspond to ways of monitoring a medicine session."
* ^experimental = false
* insert SnomedCTContent
* $sct#266706003 "Continuous electrocardiogram monitoring"
* $sct#304495004 "Monitoring of blood pressure, temperature, pulse rate and respiratory rate"
* $sct#61746007 "Taking patient vital signs"
* $sct#182790007 "Psychiatric monitoring"
