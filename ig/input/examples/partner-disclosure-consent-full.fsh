Instance: partner-disclosure-consent-full
InstanceOf: KAPPartnerDisclosureConsent
Usage: #example
Title: "What the partner may see"
Description: "Until the end of the course, Tom Brandt may see Maya Lindqvist's plan and sessions, but no therapy note, nothing on violence, nothing on substance use."
* insert Labels(R, PSY)
* identifier.system = "https://harbor.example/consents"
* identifier.value = "2026-0001-D"
* status = #active
* scope = $consentscope#patient-privacy
* category[disclosure] = $v3-ActCode#IDSCL
* category[kapType] = KAPConsentType#partner-disclosure
* patient = Reference(maya-lindqvist)
* dateTime = "2026-02-11T16:18:00-05:00"
* performer = Reference(maya-lindqvist)
* organization = Reference(harbor-couples-clinic)
* policyRule.text = "The clinic's agreement on disclosure between partners"
* provision.type = #permit
* provision.period.start = "2026-02-11"
* provision.period.end = "2026-08-11"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(tom-brandt)
* provision.class[+] = http://hl7.org/fhir/resource-types#CarePlan
* provision.class[+] = http://hl7.org/fhir/resource-types#Encounter
* provision.provision.type = #deny
* provision.provision.securityLabel[+] = $v3-ActCode#PSYTHPN
* provision.provision.securityLabel[+] = $v3-ActCode#SDV
* provision.provision.securityLabel[+] = $v3-ActCode#SUD
