Profile: KAPKetamineConsent
Parent: Consent
Id: kap-ketamine-consent
Title: "KAP Ketamine Consent"
Description: "One partner's informed consent to receive ketamine: what to expect, the likely benefits and risks, and that the use is off-label."
* ^purpose = "Whoever receives ketamine has agreed to it beforehand, alone and for themselves. When both partners are dosed there are two consents in two charts; a couple does not consent jointly. The obligation is law; the source paper describes its content."
* insert ConsentCommon(ketamine)
* scope = $consentscope#treatment
* scope MS
* scope ^short = "Treatment"
* scope ^definition = "The consent is about treatment. Must-support because consents are sorted by scope."
* provision ^short = "Limits of the consent"
* provision ^definition = "From when to when it holds, and anything the person excludes: a route, or being dosed together with the partner. Must-support because it may narrow the consent."

Mapping: KAPKetamineConsentRules
Id: kap-rule
Source: KAPKetamineConsent
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* patient -> "K2"
* performer -> "K2"
* dateTime -> "D6"
