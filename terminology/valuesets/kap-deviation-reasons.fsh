ValueSet: KAPDeviationReasons
Id: kap-deviation-reasons
Title: "KAP Deviation Reasons"
Description: "Why what was done differs from the protocol."
* ^experimental = false
* include codes from system KAPDeviationReason
