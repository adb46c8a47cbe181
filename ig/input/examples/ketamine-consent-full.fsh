Instance: ketamine-consent-full
InstanceOf: KAPKetamineConsent
Usage: #example
Title: "Informed consent to ketamine"
Description: "Maya Lindqvist knows what to expect, the likely risks and the likely benefits."
* insert Labels(R, PSY)
* identifier.system = "https://harbor.example/consents"
* identifier.value = "2026-0001-K"
* status = #active
* scope = $consentscope#treatment
* category[kapType] = KAPConsentType#ketamine
* patient = Reference(maya-lindqvist)
* dateTime = "2026-02-11T16:15:00-05:00"
* performer = Reference(maya-lindqvist)
* organization = Reference(harbor-couples-clinic)
* policyRule.text = "The clinic's informed consent to off-label ketamine"
* provision.period.start = "2026-02-11"
* provision.period.end = "2026-08-11"
