Profile: KAPReferral
Parent: ServiceRequest
Id: kap-referral
Title: "KAP Referral"
Description: "Where the couple, or one partner, goes on from here: a referral to further help at the end of the course."
* ^purpose = "Termination connects a couple with what they need next: couple therapy elsewhere, individual therapy, psychiatry, a community. Each partner's referral is in their own chart."
* insert USCore(us-core-servicerequest)
* insert ClinicalSecurityLabels(R, PSY)
* insert EpisodeExtension
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this referral. Must-support so that a sender can find the referral again."
* basedOn MS
* basedOn ^short = "The plan it belongs to"
* basedOn ^definition = "This patient's care plan. Must-support so that the referral can be seen as a step of the plan."
* status MS
* status ^short = "draft | active | on-hold | revoked | completed | entered-in-error | unknown"
* status ^definition = "Must-support as in US Core."
* intent MS
* intent ^short = "proposal | plan | order ..."
* intent ^definition = "Whether this is a proposal to the couple or an order. Must-support as in US Core."
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains furtherResources 1..1 MS
* insert SlicesDecide(category)
* category ^short = "Kinds of request"
* category ^definition = "Must-support because referrals of a course are found by it."
* category[furtherResources] = KAPReferralCodes#further-resources
* category[furtherResources] ^short = "Referral to further resources"
* category[furtherResources] ^definition = "Says that this referral belongs to a course, and so must meet this profile. Must-support for that reason."
* code 1..1 MS
* code from KAPReferralServices (extensible)
* code ^short = "What the person is referred to"
* code ^definition = "The service or help asked for. Must-support as in US Core."
* subject only Reference(KAPPatient)
* subject MS
* subject ^short = "The one person who is referred"
* subject ^definition = "A couple that goes on together has two referrals, one in each chart. Must-support because the referral is found by it."
* encounter MS
* encounter ^short = "The session in which it was agreed"
* encounter ^definition = "Usually a termination session. Must-support because it shows when it was agreed."
* occurrence[x] MS
* occurrence[x] ^short = "When it should happen"
* occurrence[x] ^definition = "Must-support as in US Core."
* authoredOn MS
* authoredOn ^short = "When it was written"
* authoredOn ^definition = "Must-support as in US Core."
* requester MS
* requester ^short = "Clinician who refers"
* requester ^definition = "Must-support as in US Core."
* reasonCode MS
* reasonCode ^short = "Why further help is needed"
* reasonCode ^definition = "The person's own need, without anything the partner told in private. Must-support because the receiving service asks for it."

Mapping: KAPReferralRules
Id: kap-rule
Source: KAPReferral
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
