ValueSet: KAPConsentTypes
Id: kap-consent-types
Title: "KAP Consent Types"
Description: "What a person can consent to in a course."
* ^experimental = false
* include codes from system KAPConsentType
