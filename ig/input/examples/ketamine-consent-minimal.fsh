Instance: ketamine-consent-minimal
InstanceOf: KAPKetamineConsent
Usage: #example
Title: "Consent to ketamine with the least that is required"
Description: "The smallest valid consent to ketamine."
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#ketamine
* patient = Reference(patient-minimal)
* dateTime = "2026-07-29"
* policyRule.text = "The clinic's informed consent to off-label ketamine"
