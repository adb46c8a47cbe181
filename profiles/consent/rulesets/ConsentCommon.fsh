// What every consent in a course has in common: it is one person's own.
RuleSet: ConsentCommon(type)
* insert ClinicalSecurityLabels(R, PSY)
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this consent. Must-support so that a sender can find the consent again."
* status MS
* status ^short = "draft | proposed | active | rejected | inactive | entered-in-error"
* status ^definition = "Only an active consent permits anything. A person may withdraw at any time: the consent then becomes inactive, and its history shows from when to when it held. Must-support because treatment rests on it."
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kapType 1..1 MS
* insert SlicesDecide(category)
* category ^short = "Kinds of consent"
* category ^definition = "This guide's type. In the same concept goes a standard document type, such as LOINC 59284-0, by which systems that know nothing of this guide recognise a consent. Must-support because consents are searched by it."
* category[kapType] = KAPConsentType#{type}
* category[kapType] ^short = "What is agreed to: {type}"
* category[kapType] ^definition = "Says what this consent is for, and so which profile it must meet. Must-support for that reason."
* patient 1..1 MS
* patient only Reference(KAPPatient)
* patient ^short = "The one person who consents"
* patient ^definition = "Each partner consents for themselves, in their own chart. There is no consent of a couple, and none by one partner for the other. Must-support because the consent is found by it."
* dateTime 1..1 MS
* dateTime ^short = "When the person agreed"
* dateTime ^definition = "The time the consent was given. It comes before what it permits. Must-support because sessions and doses are judged against it."
* performer 0..1 MS
* performer only Reference(KAPPatient)
* performer ^short = "The same person, who signed"
* performer ^definition = "The person who consents. The partner cannot sign for them. Must-support because it shows whose signature it is."
* source[x] MS
* source[x] ^short = "The signed form"
* source[x] ^definition = "The form as signed, or a reference to it: it shows what the person was told. Must-support because informed consent is more than a date."
* policy MS
* policy ^short = "Policy by address"
* policy ^definition = "Where the text of the law or policy is found. Must-support because what a consent permits depends on it."
* policyRule MS
* policyRule ^short = "Rules under which the consent was given"
* policyRule ^definition = "The law or policy that applies; FHIR asks for this or for a policy. Must-support because what a consent permits depends on it."
* provision MS
* provision.period MS
* provision.period ^short = "From when to when the consent holds"
* provision.period ^definition = "Must-support because a consent that has run out permits nothing."
