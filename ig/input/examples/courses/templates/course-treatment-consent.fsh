Instance: course-treatment-consent
InstanceOf: KAPTreatmentConsent
Usage: #inline
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#treatment
* patient.reference = "Patient/placeholder"
* dateTime = "2026-01-01"
* policyRule.text = "The clinic's consent to couple therapy"
