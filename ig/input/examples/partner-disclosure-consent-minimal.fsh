Instance: partner-disclosure-consent-minimal
InstanceOf: KAPPartnerDisclosureConsent
Usage: #example
Title: "Disclosure of the plan only"
Description: "The smallest valid consent to disclosure between partners."
* insert Labels(R, PSY)
* status = #active
* scope = $consentscope#patient-privacy
* category[disclosure] = $v3-ActCode#IDSCL
* category[kapType] = KAPConsentType#partner-disclosure
* patient = Reference(patient-minimal)
* dateTime = "2026-07-29"
* policyRule.text = "The clinic's agreement on disclosure between partners"
* provision.type = #permit
* provision.period.end = "2026-12-31"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(partner-minimal)
* provision.class = http://hl7.org/fhir/resource-types#CarePlan
* provision.provision.type = #deny
* provision.provision.securityLabel[+] = $v3-ActCode#PSYTHPN
* provision.provision.securityLabel[+] = $v3-ActCode#SDV
* provision.provision.securityLabel[+] = $v3-ActCode#SUD
