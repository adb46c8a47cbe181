Profile: KAPSessionRequest
Parent: ServiceRequest
Id: kap-session-request
Title: "KAP Session Request"
Description: "One planned session of a course, as a request that a scheduling system can pick up: of which kind, under which plan, with whom, and in which window after which other session."
* ^purpose = "A care plan says which sessions a course has. A scheduling system needs each of them as a thing of its own, to find a time for it, to cancel it, or to ask for one more. A medicine session makes the clock run for the integration that follows; the request says so before anyone knows the date."
* insert USCore(us-core-servicerequest)
* insert ClinicalSecurityLabels(R, PSY)
* insert EpisodeExtension
* extension contains KAPAttendanceExt named attendance 0..1 MS
* extension[attendance] ^short = "conjoint | individual"
* extension[attendance] ^definition = "Whether a therapy session needs both partners or one alone. Absent for a medicine session, where the partner's part is agreed in preparation. Must-support because two calendars have to fit for a conjoint session."
* identifier MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^short = "Identifiers of the session"
* identifier ^definition = "Business identifiers. Must-support so that the session held can be told to be the one planned."
* identifier contains session 0..1 MS
* identifier[session].system = "https://couple-kap.example/fhir/sid/session"
* identifier[session] ^short = "Session identifier, which the session held keeps"
* identifier[session] ^definition = "Names the session itself. When a session is planned in both partners' charts, both requests carry the same, and so does what is recorded of it. Must-support because such a session is arranged once and counts once."
* instantiatesCanonical MS
* instantiatesCanonical ^short = "Definition of this kind of session"
* instantiatesCanonical ^definition = "The activity definition of the protocol. Must-support because it says what the session should contain."
* basedOn 1..* MS
* basedOn only Reference(KAPCarePlan)
* basedOn ^short = "The plan it belongs to"
* basedOn ^definition = "This patient's care plan. Must-support because the requests of a plan are found by it."
* status MS
* status ^short = "draft | active | on-hold | revoked | completed | entered-in-error | unknown"
* status ^definition = "A revoked request is no longer planned. On hold is used alike for scheduling, deferral and exclusion. Must-support as in US Core."
* intent MS
* intent ^short = "plan | order ..."
* intent ^definition = "A plan, until somebody authorizes it. Must-support as in US Core."
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains coupleKap 1..1 MS
* insert SlicesDecide(category)
* category ^short = "Kinds of request"
* category ^definition = "Must-support because the planned sessions of a course are found by it."
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* category[coupleKap] ^short = "Planned session of a couple-based course"
* category[coupleKap] ^definition = "Says that this request belongs to a course, and so must meet this profile. Must-support for that reason."
* code 1..1 MS
* code from KAPSessionTypes (required)
* code ^short = "consultation | assessment | individual-assessment | feedback | preparation | medicine | integration | termination"
* code ^definition = "The kind of session. A session that is two things at once is requested as each. Must-support as in US Core."
* subject only Reference(KAPPatient)
* subject MS
* subject ^short = "The one person in whose chart it is planned"
* subject ^definition = "One person, never the couple. Must-support because the request is found by it."
* encounter MS
* encounter ^short = "The session in which it was agreed"
* encounter ^definition = "Must-support as in US Core."
* occurrence[x] MS
* occurrence[x] ^short = "When it is to be: a time, or a window after another session"
* occurrence[x] ^definition = "A time once it is agreed on. Before that, where the protocol has a window, a period without dates that carries the standard extension cqf-relativeDateTime: after the end of which session's request, and by how much at least and at most. Must-support as in US Core."
* authoredOn MS
* authoredOn ^short = "When it was planned"
* authoredOn ^definition = "Must-support as in US Core."
* requester MS
* requester ^short = "Clinician who asks for it"
* requester ^definition = "Must-support as in US Core."
* performerType MS
* performerType ^short = "therapist | prescriber"
* performerType ^definition = "The role of the professional who leads the session, as the protocol has it. Must-support because it is known before the person is."
* performer MS
* performer ^short = "Who is to lead it"
* performer ^definition = "The members of the care team in that role. Must-support because a time has to fit them."
* reasonCode MS
* reasonCode ^short = "Why the session is needed"
* reasonCode ^definition = "Nothing the partner told in private. Must-support as in US Core."

Mapping: KAPSessionRequestRules
Id: kap-rule
Source: KAPSessionRequest
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* occurrence[x] -> "G3"
