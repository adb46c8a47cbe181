ValueSet: KAPSetSettings
Id: kap-set-settings
Title: "KAP Set and Setting Features"
Description: "Features of mindset and surroundings in a medicine session."
* ^experimental = false
* include codes from system KAPSetSetting
