CodeSystem: KAPDosingModel
Id: kap-dosing-model
Title: "KAP Dosing Model"
Description: "Which of the two partners receive ketamine in a course, and whether they receive it together."
* ^caseSensitive = true
* ^experimental = false
* #single "Single dosing" "Only the identified patient receives ketamine."
* #alternating-dual "Alternating dual dosing" "Both partners receive ketamine, one at a time and on different days."
* #concurrent-dual "Concurrent dual dosing" "Both partners receive ketamine in the same session, watched over by at least one professional."
