CodeSystem: KAPCareSetting
Id: kap-care-setting
Title: "KAP Care Setting"
Description: "The kind of institution that delivers the course."
* ^caseSensitive = true
* ^experimental = false
* #veterans-affairs "Veterans Affairs" "A facility of the United States Department of Veterans Affairs."
* #hospital "Hospital" "A hospital outside Veterans Affairs."
* #outpatient-clinic "Outpatient clinic" "A clinic without beds, outside Veterans Affairs."
* #private-practice "Private practice" "The practice of one or a few independent clinicians."
* #research "Research" "A research study, wherever it is carried out."
* #other "Other setting" "A setting not listed here; name it in text."
