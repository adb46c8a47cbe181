Profile: KAPCareTeam
Parent: CareTeam
Id: kap-care-team
Title: "KAP Care Team"
Description: "Who treats one partner in the course: prescriber, therapists, chaperone, and the partner as the person who goes through it with them."
* ^purpose = "The framework assumes that a therapist leads the couple's sessions and a separate medical provider prescribes and conducts the medicine sessions, in close coordination. The team says who holds which role, for each patient's chart, and from when to when; rights of treatment rest on it."
* insert USCore(us-core-careteam)
* insert ClinicalSecurityLabels(R, PSY)
* insert EpisodeExtension
* obeys kap-a4-team and kap-a7 and kap-d10-team
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this team. Must-support so that a sender can find the team again."
* status MS
* status ^short = "proposed | active | suspended | inactive | entered-in-error"
* status ^definition = "Whether the team is at work. Must-support as in US Core, and because only an active team has rights of treatment."
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains coupleKap 1..1 MS
* category ^short = "Kinds of team, one of them: team of a couple-based course"
* category ^definition = "Must-support because a course's team is told from other teams by it."
* insert SlicesDecide(category)
* category[coupleKap] = KAPCareTeamType#couple-kap
* category[coupleKap] ^short = "Team of a couple-based course"
* category[coupleKap] ^definition = "Says that this team belongs to a course, and so must meet this profile. Must-support for that reason."
* subject 1..1 MS
* subject only Reference(KAPPatient)
* subject ^short = "The one person whom this team treats"
* subject ^definition = "The partner whose chart this is. When both are patients there are two teams, even if the same people serve on both. Must-support because the team is found by it."
* period MS
* period ^short = "When the team was at work"
* period ^definition = "Must-support because rights of treatment end with it."
* participant 1..* MS
* participant ^short = "One person in one role"
* participant ^definition = "A person who holds two roles is entered twice. Must-support as in US Core."
* participant.extension contains KAPCombinedRoleExt named combinedRole 0..1 MS
* participant.extension[combinedRole] ^short = "This person knowingly both prescribes and treats"
* participant.extension[combinedRole] ^definition = "True when one qualified clinician, such as a psychiatrist, prescribes the medicine and is the couple's therapist as well. Must-support because it explains what would otherwise be questioned."
* participant.role 1..1 MS
* participant.role from KAPParticipantRoles (extensible)
* participant.role ^short = "prescriber | therapist | chaperone | monitor | partner | sitter | co-dosed-partner"
* participant.role ^definition = "The part this person has in the course, in the same words as in the sessions. A further coding may tell their profession. Must-support because the rules about roles read it."
* participant.member 1..1 MS
* participant.member only Reference(Practitioner or PractitionerRole or Organization or CareTeam or KAPPatient or KAPPartner)
* participant.member ^short = "Who it is"
* participant.member ^definition = "A clinician, the patient, or the partner as this chart knows them. Must-support as in US Core."
* participant.period MS
* participant.period ^short = "When this person had this role"
* participant.period ^definition = "Must-support because clinicians join and leave in the course of a treatment."

Mapping: KAPCareTeamRules
Id: kap-rule
Source: KAPCareTeam
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
