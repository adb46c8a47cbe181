Instance: set-and-setting-minimal
InstanceOf: KAPSetAndSetting
Usage: #example
Title: "One comfort of the room"
Description: "The smallest valid set and setting."
* insert Labels(R, PSY)
* status = #preliminary
* category[therapy] = $observation-category#therapy
* code = KAPObservation#set-and-setting
* subject = Reference(patient-minimal)
* component.code = KAPSetSetting#low-noise
* component.valueBoolean = true
