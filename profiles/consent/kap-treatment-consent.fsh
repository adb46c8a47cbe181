Profile: KAPTreatmentConsent
Parent: Consent
Id: kap-treatment-consent
Title: "KAP Treatment Consent"
Description: "One partner's consent to the couple treatment and to its rules of confidentiality, given at the beginning."
* ^purpose = "A couple opens treatment by learning how confidentiality works when two people are treated together, and each agrees for themselves. No therapy session is held before. In the source paper this describes the pilot; that it is an obligation follows from law and professional ethics."
* insert ConsentCommon(treatment)
* scope = $consentscope#treatment
* scope MS
* scope ^short = "Treatment"
* scope ^definition = "The consent is about treatment. Must-support because consents are sorted by scope."
* provision ^short = "Limits of the consent"
* provision ^definition = "From when to when it holds, and anything the person excludes. Must-support because it may narrow the consent."

Mapping: KAPTreatmentConsentRules
Id: kap-rule
Source: KAPTreatmentConsent
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* patient -> "K2"
* performer -> "K2"
* dateTime -> "K1"
