Instance: course-ketamine-consent
InstanceOf: KAPKetamineConsent
Usage: #inline
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#ketamine
* patient.reference = "Patient/placeholder"
* dateTime = "2026-01-01"
* policyRule.text = "The clinic's informed consent to off-label ketamine"
