Profile: KAPCarePlan
Parent: CarePlan
Id: kap-care-plan
Title: "KAP Care Plan"
Description: "The plan of one partner's course of couple-based ketamine-assisted psychotherapy: which protocol, who is dosed, with which partner, on what safety screening, towards which goals, in which sessions."
* ^purpose = "The plan is where the course of a couple is laid down and judged. It belongs to one patient; when both partners receive ketamine each has a plan of their own, and the two share nothing but a random key. A draft may be incomplete. Before a plan becomes active its patient has been screened for what precludes treating the couple together."
* insert USCore(us-core-careplan)
* insert ClinicalSecurityLabels(R, PSY)
* insert EpisodeExtension
* obeys kap-p2-dyad and kap-a1-dyad and kap-a8 and kap-a9 and kap-a11 and kap-a12 and kap-b6 and kap-b7 and kap-g1-plan and kap-h1-plan
* text MS
* text obeys us-core-narrative-status
* text ^short = "The plan in words"
* text ^definition = "A summary for people. It says nothing about the partner that the structured plan does not say. Must-support as in US Core."
* text.status MS
* text.status ^short = "generated | additional"
* text.status ^definition = "Says whether the text was made from the data. Must-support as in US Core."
* text.div MS
* text.div ^short = "The text"
* text.div ^definition = "What people read. Must-support as in US Core."
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this plan. Never the dyad key. Must-support so that a sender can find the plan again."
* extension contains
    KAPDyadExt named dyad 0..1 MS and
    KAPDosingModelExt named dosingModel 1..1 MS and
    KAPCarePlanPartnerExt named partner 1..1 MS and
    KAPCarePlanScreeningExt named screening 0..* MS and
    KAPTherapyModalityExt named therapyModality 0..1 MS and
    KAPKetamineNaiveExt named ketamineNaive 0..1 MS and
    KAPCareSettingExt named careSetting 0..1 MS and
    KAPPartnerScreeningExt named partnerScreening 0..1 MS and
    KAPConcurrentClearanceExt named concurrentClearance 0..1 MS and
    KAPLinkedPlanExt named linkedPlan 0..1 and
    KAPProtocolDeviationExt named protocolDeviation 0..*
* insert SlicesDecide(extension)
* extension[dyad] ^short = "Key shared with the other partner's plan"
* extension[dyad] ^definition = "The random key of the course. When both partners are dosed, the second plan gets it from the first. When one is, a server creates it if none was sent. Must-support because it alone joins the two charts."
* extension[dosingModel] ^short = "Who receives ketamine: one partner, both in turn, or both together"
* extension[dosingModel] ^definition = "The dosing model of the couple's course. Must-support because the conditions of screening, consent and presence depend on it."
* extension[partner] ^short = "The other half of the couple"
* extension[partner] ^definition = "The one partner with whom this patient is treated, as this chart knows them. Must-support because there is no couple therapy without the couple."
* extension[screening] ^short = "Verdict that safety allows treating the couple together"
* extension[screening] ^definition = "The safety determination about this patient; a later one, after a change, is added to it. A draft may lack it. Must-support because no couple may begin without it."
* extension[therapyModality] ^short = "Couple therapy the course is built on"
* extension[therapyModality] ^definition = "The evidence-based couple therapy in which the medicine sessions are embedded. Must-support because therapists and researchers ask for it."
* extension[ketamineNaive] ^short = "Ketamine is new to the patient"
* extension[ketamineNaive] ^definition = "Whether the patient had no experience of ketamine before. Must-support because a first session together is then not advised."
* extension[careSetting] ^short = "Kind of institution"
* extension[careSetting] ^definition = "Where the medicine sessions take place, by kind. Must-support because a setting may not allow the partner to be dosed."
* extension[partnerScreening] ^short = "Whether a partner without a chart was screened, never the result"
* extension[partnerScreening] ^definition = "For a partner who is not a patient: screening done or not done. Must-support because both partners are screened before they are treated together."
* extension[concurrentClearance] ^short = "Clearance for being dosed together"
* extension[concurrentClearance] ^definition = "A clinician's judgement that being dosed together is appropriate for this patient. Must-support because the framework asks for it before the first session together."
* extension[linkedPlan] ^short = "The other partner's plan, with consent to linkage"
* extension[linkedPlan] ^definition = "Present only while both partners' consents to linkage are in force."
* extension[protocolDeviation] ^short = "Where this plan knowingly departs from the protocol"
* extension[protocolDeviation] ^definition = "A clinician's reasoned statement. It makes a broken rule a warning; it waives neither data integrity nor privacy."
* instantiatesCanonical 1..* MS
* instantiatesCanonical ^short = "The protocol followed"
* instantiatesCanonical ^definition = "The plan definition the course follows: the framework, its variant for dosing both partners, or the pilot regimen, which is stricter by the site's own choice. Must-support because it decides which rules hold."
* status MS
* status ^short = "draft | active | on-hold | revoked | completed | entered-in-error | unknown"
* status ^definition = "Where the plan stands. On hold is used alike for scheduling, deferral and exclusion, so that it gives nothing away to a partner. Must-support because an active or completed plan has more to show than a draft."
* intent = #plan
* intent MS
* intent ^short = "plan"
* intent ^definition = "What the couple and the clinicians have agreed to do. Must-support as in US Core."
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains
    AssessPlan 1..1 MS and
    coupleKap 1..1 MS
* insert SlicesDecide(category)
* category ^short = "Kinds of plan"
* category ^definition = "US Core's category, by which plans are searched, and this guide's. Must-support as in US Core."
* category[AssessPlan] = $us-core-careplan-category#assess-plan
* category[AssessPlan] ^short = "US Core: assessment and plan of treatment"
* category[AssessPlan] ^definition = "Lets any US Core client find the plan. Must-support as in US Core."
* category[coupleKap] = KAPCarePlanCategory#couple-kap
* category[coupleKap] ^short = "Plan of a couple-based course"
* category[coupleKap] ^definition = "Says that this plan belongs to a course, and so must meet this profile. Must-support for that reason."
* title MS
* title ^short = "Name of the plan for people"
* title ^definition = "A short name without either partner's name. Must-support so that a plan can be told from others in a list."
* subject only Reference(KAPPatient)
* subject MS
* subject ^short = "The one patient of this plan"
* subject ^definition = "The partner who receives ketamine under this plan: under single dosing the identified patient. Never a group: a couple in which both are dosed has two plans. Must-support because the plan is found by it."
* period 1..1 MS
* period ^short = "When the course runs"
* period ^definition = "From the first session to the last, as planned or as it was. Must-support because rules about a course hold within it."
* period.start 1..1 MS
* period.start ^short = "When the course begins"
* period.start ^definition = "The beginning of the plan. Must-support because screening and consent are judged against it."
* author MS
* author ^short = "Clinician who answers for the plan"
* author ^definition = "Who wrote the plan and answers for it. Must-support so that a reader knows whom to ask."
* contributor MS
* contributor ^short = "Therapist, prescriber, partner and others who shaped the plan"
* contributor ^definition = "The plan is agreed with the couple; the partner contributes as the partner record in this chart. Must-support because a plan made without the partner would not be a couple's plan."
* careTeam 1..* MS
* careTeam only Reference(KAPCareTeam)
* careTeam ^short = "Who carries the plan out"
* careTeam ^definition = "The team with prescriber and therapist. Must-support because rights of treatment and the coordination of therapy and medicine rest on it."
* addresses MS
* addresses ^short = "What the plan is for: the indication and the couple's difficulty"
* addresses ^definition = "The patient's own condition for which ketamine is given, and the problem of the relationship. The partner's conditions do not belong here. Must-support because ketamine needs an indication."
* supportingInfo MS
* supportingInfo ^short = "Formulation, relapse-prevention plan, earlier assessment"
* supportingInfo ^definition = "The shared formulation of the couple's pattern, the plan for the time after, or an assessment done before the course. Must-support because later sessions come back to the formulation."
* goal MS
* goal ^short = "What the couple and each partner want to reach"
* goal ^definition = "Couple goals and this patient's individual goals. Must-support because assessment ends in goals, and termination reviews them."
* activity MS
* activity ^short = "A session or step, planned or done"
* activity ^definition = "Planned sessions are described in the activity; what came of one is in its outcome. Must-support because progress is read from it."
* activity.outcomeReference MS
* activity.outcomeReference ^short = "The session held or dose given"
* activity.outcomeReference ^definition = "The encounter or administration, in this chart, that fulfilled the step. Must-support because it shows what was done."
* activity.reference MS
* activity.reference ^short = "An order that is part of the plan"
* activity.reference ^definition = "The order of ketamine or a referral, in place of a description here. Must-support because orders live in resources of their own."
* activity.detail MS
* activity.detail ^short = "The planned session"
* activity.detail ^definition = "What the session is and when, while it is planned. Must-support because a course is laid out in sessions."
* activity.detail.instantiatesCanonical MS
* activity.detail.instantiatesCanonical ^short = "Definition of this kind of session"
* activity.detail.instantiatesCanonical ^definition = "The activity definition of the protocol that this session follows. Must-support because it says what the session should contain."
* activity.detail.code MS
* activity.detail.code from KAPSessionTypes (extensible)
* activity.detail.code ^short = "Kind of session"
* activity.detail.code ^definition = "The session's type; a session that is two things at once, such as feedback and preparation, carries both codings. Must-support because sessions are counted by it."
* activity.detail.status MS
* activity.detail.status ^short = "not-started | scheduled | in-progress | on-hold | completed | cancelled | stopped | unknown | entered-in-error"
* activity.detail.status ^definition = "How far the session has got. Must-support because cancelled sessions do not count."
* activity.detail.scheduled[x] MS
* activity.detail.scheduled[x] ^short = "When it is planned"
* activity.detail.scheduled[x] ^definition = "The planned time. An integration session is planned from two or three hours to about two days after the end of a medicine session. Must-support because that window is missed if it is not planned."

Mapping: KAPCarePlanRules
Id: kap-rule
Source: KAPCarePlan
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* extension[dosingModel] -> "A2"
* extension[partner] -> "A1"
