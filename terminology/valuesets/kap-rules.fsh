ValueSet: KAPRules
Id: kap-rules
Title: "KAP Rules"
Description: "All protocol rules of this guide."
* ^experimental = false
* include codes from system KAPRule
