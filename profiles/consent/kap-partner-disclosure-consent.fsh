Profile: KAPPartnerDisclosureConsent
Parent: Consent
Id: kap-partner-disclosure-consent
Title: "KAP Partner Disclosure Consent"
Description: "What one partner allows the other to see of their own chart: named parts, for a time, and nothing else."
* ^purpose = "Partners in treatment together do not thereby see each other's records. The default is to disclose nothing. This consent opens what it names to the partner, as this chart knows them, and says of psychotherapy notes, of violence and of substance use whether they are open or stay closed, because these are never to be opened by silence."
* insert ConsentCommon(partner-disclosure)
* obeys kap-k3 and kap-k3-sensitive
* scope = $consentscope#patient-privacy
* scope MS
* scope ^short = "Privacy"
* scope ^definition = "The consent is about disclosure. Must-support because consents are sorted by scope."
* category contains disclosure 1..1 MS
* insert SlicesDecide(category)
* category[disclosure] = $v3-ActCode#IDSCL
* category[disclosure] ^short = "Consent to disclosure of information"
* category[disclosure] ^definition = "The standard category by which systems that know nothing of this guide recognise a consent to disclosure. Must-support for that reason."
* provision 1..1 MS
* provision ^short = "What may be disclosed, to whom, until when"
* provision ^definition = "The permission itself. Must-support because nothing is disclosed beyond it."
* provision.type 1..1 MS
* provision.type = #permit
* provision.type ^short = "permit"
* provision.type ^definition = "The consent opens what it names; everything else stays closed. Must-support because it tells permission from refusal."
* provision.period 1..1 MS
* provision.period ^short = "From when to when the partner may see it"
* provision.period ^definition = "A disclosure to a partner has an end: a relationship may end too. Must-support because access ends with it."
* provision.actor 1..* MS
* provision.actor ^short = "The partner"
* provision.actor ^definition = "The person to whom the record is opened. Must-support because nobody else is given anything."
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.role MS
* provision.actor.role ^short = "Information recipient"
* provision.actor.role ^definition = "The partner receives information and acquires no other right. Must-support because systems that enforce the consent read it."
* provision.actor.reference only Reference(KAPPartner)
* provision.actor.reference MS
* provision.actor.reference ^short = "The partner as this chart knows them"
* provision.actor.reference ^definition = "The partner record of this chart, never a patient. Must-support because it says who may see."
* provision.securityLabel MS
* provision.securityLabel ^short = "Opened by label"
* provision.securityLabel ^definition = "Labels of records that are opened. Must-support because labels decide about access."
* provision.class MS
* provision.class ^short = "Opened by kind of record"
* provision.class ^definition = "Kinds of resource, such as care plans or encounters. Must-support because it names what is opened."
* provision.code MS
* provision.code ^short = "Opened by content"
* provision.code ^definition = "Codes of content, such as a kind of session. Must-support because it names what is opened."
* provision.data MS
* provision.data ^short = "Single records that are opened"
* provision.data ^definition = "Must-support because it names what is opened."
* provision.provision MS
* provision.provision ^short = "What stays closed"
* provision.provision ^definition = "Exceptions from the permission, above all a refusal for psychotherapy notes, violence and substance use. Must-support because they bind whoever enforces the consent."
* provision.provision.type MS
* provision.provision.type ^short = "deny"
* provision.provision.type ^definition = "Must-support because an exception without a type says nothing."
* provision.provision.securityLabel MS
* provision.provision.securityLabel ^short = "Labels of what stays closed"
* provision.provision.securityLabel ^definition = "PSYTHPN for psychotherapy notes, SDV for violence, SUD for substance use. Must-support because what stays closed is found by its labels."

Mapping: KAPPartnerDisclosureConsentRules
Id: kap-rule
Source: KAPPartnerDisclosureConsent
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* patient -> "K2"
* performer -> "K2"
* provision -> "K3"
* provision.type -> "K3"
* provision.period -> "K3"
* provision.actor -> "K3"
* provision.actor.role -> "K3"
* provision.actor.reference -> "K3"
