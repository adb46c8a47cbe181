Instance: treatment-consent-dual
InstanceOf: KAPTreatmentConsent
Usage: #example
Title: "Consent of one of two partners who are both dosed"
Description: "Rosa Delgado's own consent to the couple therapy. Ana Whitfield's is in Ana's chart."
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#treatment
* patient = Reference(rosa-delgado)
* dateTime = "2026-03-02T09:45:00-05:00"
* policyRule.text = "The clinic's consent to couple therapy"
