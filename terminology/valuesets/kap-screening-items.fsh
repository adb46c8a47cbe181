ValueSet: KAPScreeningItems
Id: kap-screening-items
Title: "KAP Screening Items"
Description: "Items of the safety screening."
* ^experimental = false
* include codes from system KAPScreeningItem
