Instance: set-and-setting-full
InstanceOf: KAPSetAndSetting
Usage: #example
Title: "Mindset, intention and comforts"
Description: "Set and setting of Maya Lindqvist's first medicine session."
* insert Labels(R, PSY)
* insert MayasRecord
* status = #final
* category[therapy] = $observation-category#therapy
* code = KAPObservation#set-and-setting
* encounter = Reference(medicine-session-full)
* effectiveDateTime = "2026-02-18T13:00:00-05:00"
* performer = Reference(maya-lindqvist)
* component[+].code = KAPSetSetting#intention
* component[=].valueString = "To meet the sadness without running from it."
* component[+].code = KAPSetSetting#mindset
* component[=].valueString = "Nervous and curious."
* component[+].code = KAPSetSetting#private-room
* component[=].valueBoolean = true
* component[+].code = KAPSetSetting#eye-mask
* component[=].valueBoolean = true
* component[+].code = KAPSetSetting#playlist
* component[=].valueBoolean = true
* component[+].code = KAPSetSetting#ear-plugs
* component[=].valueBoolean = false
