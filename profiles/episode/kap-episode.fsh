Profile: KAPEpisode
Parent: EpisodeOfCare
Id: kap-episode
Title: "KAP Episode"
Description: "One partner's share of one course of couple-based ketamine-assisted psychotherapy: the thread that holds that person's sessions, doses, screenings and plan together."
* ^purpose = "A course is treatment of two people recorded in two charts. Each chart has one episode for each course; the episodes of a couple share the dyad key. Rules that look at a whole course collect its records by episode, so a couple can have several courses one after the other and none is mistaken for another."
* insert ClinicalSecurityLabels(R, PSY)
* obeys kap-p2-dyad
* extension contains KAPDyadExt named dyad 0..1 MS
* extension[dyad] ^short = "Key shared with the other partner's episode"
* extension[dyad] ^definition = "The same random key as in the plan and, when both partners are patients, as in the other partner's episode. A server creates it when only one partner is dosed and none was sent. Must-support because it is the only thing that joins the two charts."
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this episode. Never the dyad key. Must-support so that a sender can find the episode again."
* status MS
* status ^short = "planned | waitlist | active | onhold | finished | cancelled | entered-in-error"
* status ^definition = "Where this person's share of the course stands. What the partner may see is never more than that it is on hold. Must-support because a course is judged as a whole only once it is finished."
* diagnosis MS
* diagnosis ^short = "What this person is treated for"
* diagnosis ^definition = "The person's own conditions in this course, such as depression or post-traumatic stress. The partner's conditions belong in the partner's own chart. Must-support for continuity of care."
* patient only Reference(KAPPatient)
* patient MS
* patient ^short = "The one person this episode is about"
* patient ^definition = "The partner whose chart this is. An episode never has two patients: a couple in which both are patients has two episodes. Must-support because everything is found by patient."
* managingOrganization MS
* managingOrganization ^short = "Clinic that answers for the course"
* managingOrganization ^definition = "The organization responsible for this person's share of the course. The two partners may be looked after by two organizations. Must-support so that a reader knows whom to ask."
* period 1..1 MS
* period ^short = "From the first session to the end of the course"
* period ^definition = "When the course ran for this person. Must-support because rules about a course hold within its period."
* period.start 1..1 MS
* period.start ^short = "When the course began"
* period.start ^definition = "The beginning of this person's share of the course. Must-support because screening, consent and sessions are judged against it."
* careManager MS
* careManager ^short = "Clinician who keeps the whole course in view"
* careManager ^definition = "The practitioner who coordinates therapy and medicine for this person. Must-support because the framework asks therapist and prescriber to coordinate closely."
* team only Reference(KAPCareTeam)
* team MS
* team ^short = "The care team of the course"
* team ^definition = "Who treats this person in the course. Must-support so that rights of treatment can be derived from it."

Mapping: KAPEpisodeRules
Id: kap-rule
Source: KAPEpisode
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* patient -> "P2"
