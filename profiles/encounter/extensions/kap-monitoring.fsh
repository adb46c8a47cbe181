Extension: KAPMonitoringExt
Id: kap-monitoring
Title: "KAP Monitoring"
Description: "How the dosed person was watched over during the medicine session, and how often where this was done at intervals."
Context: Encounter
* extension contains
    mode 1..* and
    intervalMinutes 0..1
* extension[mode] ^short = "One way in which the person was watched over"
* extension[mode].value[x] 1..1
* extension[mode].value[x] only CodeableConcept
* extension[mode].valueCodeableConcept from KAPMonitoringModes (required)
* extension[intervalMinutes] ^short = "Minutes between two checks, where checks were made at intervals"
* extension[intervalMinutes].value[x] 1..1
* extension[intervalMinutes].value[x] only Quantity
* extension[intervalMinutes].valueQuantity = 'min'
* extension[intervalMinutes].valueQuantity.value 1..1
