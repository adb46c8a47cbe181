Instance: treatment-consent-minimal
InstanceOf: KAPTreatmentConsent
Usage: #example
Title: "Consent to treatment with the least that is required"
Description: "The smallest valid consent to treatment."
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#treatment
* patient = Reference(patient-minimal)
* dateTime = "2026-07-01"
* policyRule.text = "The clinic's consent to couple therapy"
