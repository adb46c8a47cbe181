ValueSet: KAPSessionTypes
Id: kap-session-types
Title: "KAP Session Types"
Description: "All kinds of session in a course."
* ^experimental = false
* include codes from system KAPSessionType
