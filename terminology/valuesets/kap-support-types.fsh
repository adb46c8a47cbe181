ValueSet: KAPSupportTypes
Id: kap-support-types
Title: "KAP Support Types"
Description: "Support that a partner may wish to receive after a medicine session."
* ^experimental = false
* include codes from system KAPSupportType
