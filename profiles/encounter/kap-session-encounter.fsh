Profile: KAPSessionEncounter
Parent: Encounter
Id: kap-session-encounter
Title: "KAP Session"
Description: "What every session of a course has in common, therapy session and medicine session alike: whose chart it is in, which course it belongs to, what kind of session it is, who took part in which role, and when it began and ended."
* insert USCore(us-core-encounter)
* insert ClinicalSecurityLabels(R, PSY)
* ^abstract = true
* ^purpose = "Common ground for the session profiles, so that sessions can be counted, ordered and timed in one way. Never used on its own: a session is a therapy, an integration or a medicine session."
* obeys kap-a1-partner and kap-a1-role and kap-d10 and kap-f15-type and kap-g3-period and kap-p2-subject
* extension contains
    KAPExperienceModeExt named experienceMode 0..1 and
    KAPSameDayEventsExt named sameDayEvents 0..* and
    KAPProtocolDeviationExt named protocolDeviation 0..*
* extension[experienceMode] ^short = "dyadic | inward | mixed"
* extension[sameDayEvents] ^short = "Other therapies or events in the same visit"
* extension[protocolDeviation] ^short = "Why this session, although held, departs from the protocol"
* identifier MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^definition = "Business identifiers of the session. Must-support, as in US Core."
* identifier.system 1..1 MS
* identifier.system ^short = "Namespace of the identifier"
* identifier.system ^definition = "Must-support, as in US Core."
* identifier.value 1..1 MS
* identifier.value ^short = "The identifier itself"
* identifier.value ^definition = "Must-support, as in US Core."
* identifier contains session 0..1 MS
* identifier[session] ^short = "Session identifier, the same in both partners' charts"
* identifier[session] ^definition = "Names the session itself. A session that is recorded in both partners' charts carries the same session identifier in each and counts once. Must-support because sessions are counted, and the partner's medicine session is named, by it."
* identifier[session].system = "https://couple-kap.example/fhir/sid/session"
* basedOn MS
* basedOn ^short = "The request of the session, if it was planned by one"
* basedOn ^definition = "The planned session, in the same chart, that this one fulfils. Must-support because the sessions that wait for this one get their dates by it."
* status MS
* status ^short = "Where the session stands: planned, in-progress, finished, cancelled ..."
* status ^definition = "Only a finished session counts as held. Must-support because every rule on sessions asks for it first."
* class MS
* class ^short = "Setting: in the clinic, by video, at home ..."
* class ^definition = "The kind of visit. Must-support, as in US Core."
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type ^short = "Kind of session"
* type ^definition = "What kind of session this was, by this guide's codes and by others. Must-support, as in US Core."
* type contains kapSession 1..* MS
* type[kapSession] from KAPSessionTypes (required)
* type[kapSession] ^short = "Kind of session in the course (may also carry a standard procedure code)"
* type[kapSession] ^definition = "The phase of the treatment that the session serves. A session that serves two phases, feedback and preparation, carries two codes. Must-support because the type decides which profile and which rules apply."
* serviceType MS
* serviceType ^short = "Relationship counseling, for example"
* serviceType ^definition = "The service this session is part of; SNOMED CT 313085000, relationship counseling, fits married and unmarried couples. Must-support so that couple work can be told from other visits."
* subject 1..1 MS
* subject only Reference(KAPPatient)
* subject ^short = "The person in whose chart the session is recorded"
* subject ^definition = "One person, never the couple. A conjoint session is recorded in the identified patient's chart, with the partner as participant. Must-support, as in US Core."
* episodeOfCare 1..1 MS
* episodeOfCare only Reference(KAPEpisode)
* episodeOfCare ^short = "The person's episode in the course"
* episodeOfCare ^definition = "Ties the session to the course. Must-support and required because no rule of the protocol can find the session without it."
* participant MS
* participant ^short = "Who took part, in which role, and when"
* participant ^definition = "Professionals and the partner. The dosed or identified person is the subject, not a participant. Must-support because the roles present decide whether a session was held as the protocol asks."
* participant.type MS
* participant.type from KAPParticipantRoles (extensible)
* participant.type ^short = "prescriber | therapist | chaperone | monitor | partner | sitter | co-dosed-partner, beside other codes"
* participant.type ^definition = "The role in the course. One participant may hold several roles, and standard participation codes may stand beside ours. Must-support because the rules on roles read it."
* participant.period MS
* participant.period ^short = "When the participant was present, if not throughout"
* participant.period ^definition = "A therapist may join a medicine session in its second hour, or a partner be there before and after it only. Must-support, as in US Core."
* participant.individual MS
* participant.individual only Reference(Practitioner or PractitionerRole or KAPPartner)
* participant.individual ^short = "The professional, or the partner as RelatedPerson"
* participant.individual ^definition = "The partner takes part as the RelatedPerson of this chart, even one who has a chart of their own. Must-support, as in US Core."
* period 1..1 MS
* period ^short = "When the session began and ended"
* period ^definition = "Must-support because the order, the length and the distance of sessions are computed from it."
* period.start 1..1 MS
* period.start ^short = "Beginning, with time zone"
* period.start ^definition = "Must-support because sessions are put in order by it."
* period.end MS
* period.end ^short = "End, to the minute and with time zone once the session is finished"
* period.end ^definition = "The integration window runs from the end of the medicine session, not from the injection. Must-support for that reason."
* reasonCode MS
* reasonCode ^short = "Why the session was held, as a code"
* reasonCode ^definition = "Why the session was held. Must-support, as in US Core."
* reasonReference MS
* reasonReference ^short = "Why the session was held, as a condition of the person"
* reasonReference ^definition = "The condition that is the reason for the session. Must-support, as in US Core."
* hospitalization MS
* hospitalization ^short = "Only when the session took place during a hospital stay"
* hospitalization ^definition = "Sessions are outpatient as a rule. Must-support, as in US Core."
* hospitalization.dischargeDisposition MS
* hospitalization.dischargeDisposition ^short = "Where the person went after the stay"
* hospitalization.dischargeDisposition ^definition = "Must-support, as in US Core."
* location MS
* location ^short = "Where the session was held"
* location ^definition = "The room or place. Must-support, as in US Core, and because the place is part of the setting."
* location.location MS
* location.location ^short = "The room or place"
* location.location ^definition = "Must-support, as in US Core."
* serviceProvider MS
* serviceProvider ^short = "Clinic that held the session"
* serviceProvider ^definition = "The organization responsible. Must-support, as in US Core."

Mapping: KAPSessionEncounterRules
Id: kap-rule
Source: KAPSessionEncounter
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* participant.individual -> "A1"
* participant.period -> "F8"
* extension[experienceMode] -> "E6"
* extension[sameDayEvents] -> "F9"
* location -> "G11"
