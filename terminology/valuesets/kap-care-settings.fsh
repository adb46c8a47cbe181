ValueSet: KAPCareSettings
Id: kap-care-settings
Title: "KAP Care Settings"
Description: "Kinds of institution that deliver a course."
* ^experimental = false
* include codes from system KAPCareSetting
