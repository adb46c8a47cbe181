Instance: treatment-consent-full
InstanceOf: KAPTreatmentConsent
Usage: #example
Title: "Consent to treatment"
Description: "Maya Lindqvist's own consent to the couple therapy."
* insert Labels(R, PSY)
* identifier.system = "https://harbor.example/consents"
* identifier.value = "2026-0001-T"
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#treatment
* patient = Reference(maya-lindqvist)
* dateTime = "2026-01-14T14:50:00-05:00"
* performer = Reference(maya-lindqvist)
* organization = Reference(harbor-couples-clinic)
* policyRule.text = "The clinic's consent to couple therapy"
* provision.period.start = "2026-01-14"
