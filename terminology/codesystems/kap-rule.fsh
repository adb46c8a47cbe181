CodeSystem: KAPRule
Id: kap-rule
Title: "KAP Rule"
Description: "The protocol rules of this guide: what each requires, how grave a breach is, and where it comes from. A rule's code is the identifier that invariants, findings and pages use."
* ^caseSensitive = true
* ^experimental = false
* ^property[0].code = #severity
* ^property[0].type = #code
* ^property[0].description = "Severity of a breach at the framework level: error, warning, information, or none where a breach raises no finding."
* ^property[1].code = #scope
* ^property[1].type = #code
* ^property[1].description = "I: decidable inside one resource. X: at least a part needs several resources. N: narrative only, not computable."
* ^property[2].code = #strength
* ^property[2].type = #code
* ^property[2].description = "Strength of language: Req (defines the model or is a precondition), Should, Rec (recommended), Desc (described), Law (required by law or professional ethics), Model (needed to keep the data sound or private), Ext (good practice added by this guide)."
* ^property[3].code = #section
* ^property[3].type = #string
* ^property[3].description = "Section of the framework paper the rule rests on, by its short heading, or \"This guide's own\"."
* ^property[4].code = #origin
* ^property[4].type = #code
* ^property[4].description = "Who requires it: paper, ours (this guide), or law."
* ^property[5].code = #severity-note
* ^property[5].type = #string
* ^property[5].description = "When the severity differs from the default, and why; and how this guide reads the rule where the source leaves it open."
* #A1 "The unit of care is a couple" "A course concerns exactly two partners, and the role of each is explicit."
* #A1 insert ProtocolRule(error, X, Req, Couples' ketamine therapy protocol, paper)
* #A2 "The dosing model is stated" "A care plan says who is dosed: one partner, or both by turns or together."
* #A2 insert ProtocolRule(error, I, Req, Couples' ketamine therapy protocol, paper)
* #A3 "A therapist conducts therapy sessions" "Every therapy session has a licensed or supervised therapist among its participants."
* #A3 insert ProtocolRule(error, I, Req, Couples' ketamine therapy protocol, paper)
* #A3 insert SeverityNote([[Warning where the Practitioner resource shows no qualification.]])
* #A4 "Prescriber and therapist are two people" "The person who prescribes ketamine and conducts the medicine session is not the couple's therapist."
* #A4 insert ProtocolRule(warning, X, Should, Couples' ketamine therapy protocol, paper)
* #A4 insert SeverityNote([[Information where the combined role is recorded (A5).]])
* #A5 "A combined role is recorded" "Where one specialist holds both the medical and the therapeutic role, the care team says so. This lowers A4 to information."
* #A5 insert ProtocolRule(none, I, Desc, Couples' ketamine therapy protocol, paper)
* #A6 "A therapist may attend the medicine session" "The couple's therapist may take part in a medicine session but need not."
* #A6 insert ProtocolRule(none, I, Desc, Couples' ketamine therapy protocol, paper)
* #A7 "Therapist and prescriber work as one team" "The care team of the plan has at least one prescriber and at least one therapist."
* #A7 insert ProtocolRule(warning, X, Should, Couples' ketamine therapy protocol, paper)
* #A8 "The couple therapy modality is named" "A care plan names the couple therapy in which the course is embedded."
* #A8 insert ProtocolRule(information, I, Rec, Couples' ketamine therapy protocol, paper)
* #A9 "The indication is recorded" "A care plan or a ketamine administration names the condition for which ketamine is given."
* #A9 insert ProtocolRule(information, I, Desc, Couples' ketamine therapy protocol, paper)
* #A10 "Off-label use and scheduling" "Racemic ketamine is a Schedule III substance and its psychiatric use is off-label; prescribers know and document this as their law requires."
* #A10 insert ProtocolRule(none, N, Desc, Future directions, paper)
* #A11 "The course has 8 to 11 sessions" "Sessions of a course other than medicine sessions number 8 to 11, consultation and termination included."
* #A11 insert ProtocolRule(warning, X, Rec, Couples' ketamine therapy protocol, paper)
* #A11 insert SeverityNote([[The count is of session types fulfilled; a combined feedback and preparation session counts twice.]])
* #A12 "Dual dosing fits the care setting" "Under a dual dosing model the care setting is one that can prescribe for both partners; a Veterans Affairs setting can dose enrolled veterans only."
* #A12 insert ProtocolRule(information, X, Desc, Future directions, paper)
* #B1 "The course begins with assessment" "A course has an assessment session, or refers to an assessment made in earlier couple therapy."
* #B1 insert ProtocolRule(warning, X, Should, Assessment, paper)
* #B2 "Both partners are assessed together" "At least one assessment session is attended by both partners, unless an earlier assessment is referred to."
* #B2 insert ProtocolRule(warning, X, Rec, Assessment, paper)
* #B3 "Individual assessment is optional" "Each partner may also be assessed alone. What is said there falls under P3."
* #B3 insert ProtocolRule(none, I, Desc, Assessment, paper)
* #B4 "Assessment looks at what stands between the partners" "An assessment covers the processes within and between the partners that hinder satisfaction, support and communication."
* #B4 insert ProtocolRule(information, I, Should, Assessment, paper)
* #B5 "Four domains for each partner" "For each partner the assessment describes behavior, thoughts, emotions and bodily sensations."
* #B5 insert ProtocolRule(warning, I, Should, Assessment, paper)
* #B6 "The couple's goals are recorded" "A care plan has at least one goal, and the assessment names strengths of the couple."
* #B6 insert ProtocolRule(warning, X, Should, Assessment, paper)
* #B6 insert SeverityNote([[Information where only the strengths are missing.]])
* #B7 "Safety is screened before dyadic treatment" "Intimate partner violence, unmanaged severe substance abuse, and suicidal or homicidal ideation requiring inpatient treatment have been screened; while a verdict excludes, no dyadic or medicine session is held."
* #B7 insert ProtocolRule(error, X, Req, Assessment, paper)
* #B7 insert SeverityNote([[A deferral forbids as an exclusion does, until the patient is cleared later; a preliminary determination forbids too, but permits nothing. A verdict in either chart counts. Of a verdict and a session on one day without times neither is taken to come first. Sessions with one partner and termination sessions stay possible.]])
* #B8 "Safety is established before integration begins" "A completed screening that does not exclude precedes the first integration session of the course."
* #B8 insert ProtocolRule(error, X, Req, Assessment, paper)
* #B8 insert SeverityNote([[That it also precedes the first medicine session of the course is this guide's own requirement, likewise an error.]])
* #B9 "Both dosed partners are screened" "Under concurrent dosing a screening exists for each of the two partners."
* #B9 insert ProtocolRule(error, X, Req, Assessment, paper)
* #B9 insert SeverityNote([[Concerns each session in which both are dosed; any completed verdict is a screening, and whether it permits is B7 and B8.]])
* #B10 "Suicidality alone does not exclude" "Only ideation that requires inpatient treatment excludes; no score of an instrument excludes by itself."
* #B10 insert ProtocolRule(none, I, Req, Assessment, paper)
* #B11 "The first session opens with consent" "Introductions, confidentiality, consent and contact with the clinic are covered at the start, and a consent is on file."
* #B11 insert ProtocolRule(information, X, Desc, Assessment, paper)
* #B11 insert SeverityNote([[The obligation itself is K1.]])
* #B12 "A communication sample is taken" "The assessment may describe a conversation of the couple on a topic of mental health."
* #B12 insert ProtocolRule(none, I, Desc, Assessment, paper)
* #B13 "Violence is asked about in private" "Each partner answers the question on intimate partner violence without the other in the room."
* #B13 insert ProtocolRule(information, I, Ext, This guide's own, ours)
* #B14 "The undosed partner is screened too" "The partner who is not dosed has been screened as well; answers and verdict stay in that partner's own record."
* #B14 insert ProtocolRule(warning, X, Ext, This guide's own, ours)
* #B14 insert SeverityNote([[Error under both dual dosing models, of each medicine and each integration session before which the other partner was not screened; where both are dosed together, B9 says so.]])
* #C1 "A feedback session follows assessment" "A completed course has a feedback session in which couple and therapist agree on a shared understanding."
* #C1 insert ProtocolRule(warning, X, Req, Feedback, paper)
* #C2 "A formulation can be revisited" "The plan refers to a diagram or a written formulation of the couple's pattern."
* #C2 insert ProtocolRule(information, X, Rec, Feedback, paper)
* #C3 "The formulation names strengths" "The formulation includes strengths of the couple."
* #C3 insert ProtocolRule(information, I, Rec, Feedback, paper)
* #C4 "Diagnoses are explained where relevant" "Where a diagnosis matters for the couple, feedback explains it and its effect on the relationship."
* #C4 insert ProtocolRule(information, I, Should, Feedback, paper)
* #C5 "The disorder is treated as an outside stressor" "The disorder is described as something that bears on the couple, not as who the person is."
* #C5 insert ProtocolRule(none, N, Rec, Feedback, paper)
* #C6 "The diagram is worked with" "The diagram is drawn with the couple, revisited later, and complemented by a better cycle."
* #C6 insert ProtocolRule(none, I, Desc, Feedback, paper)
* #C7 "The phases come in order" "Assessment precedes feedback, feedback precedes or shares a session with preparation, and termination comes last."
* #C7 insert ProtocolRule(warning, X, Should, Couples' ketamine therapy protocol, paper)
* #D1 "Preparation precedes the medicine session" "A preparation session takes place before the first medicine session of the course."
* #D1 insert ProtocolRule(warning, X, Rec, Preparation, paper)
* #D2 "A combined feedback and preparation session lasts 75 minutes" "A session that is both feedback and preparation lasts at least 75 minutes."
* #D2 insert ProtocolRule(error, I, Req, Preparation, paper)
* #D3 "Preparation covers its topics" "Each topic of the preparation checklist has been covered."
* #D3 insert ProtocolRule(warning, I, Should, Preparation, paper)
* #D4 "Each partner's wishes for support are known" "For each partner at least one kind of support is recorded that they wish to receive after a medicine session."
* #D4 insert ProtocolRule(warning, X, Should, Preparation, paper)
* #D5 "Support skills are practiced" "Preparation may practice active listening and validation."
* #D5 insert ProtocolRule(none, I, Desc, Preparation, paper)
* #D6 "Informed consent precedes ketamine" "An active ketamine consent of the dosed person, dated no later than the administration, is on file."
* #D6 insert ProtocolRule(error, X, Law, Ketamine-assisted psychotherapy, law)
* #D6 insert SeverityNote([[The paper describes informed consent; law requires it. Consent and dose on one day without times are taken to be in order.]])
* #D7 "Set and setting are arranged" "The patient's mindset and intentions and the room with its comforts are recorded."
* #D7 insert ProtocolRule(information, I, Should, Ketamine-assisted psychotherapy, paper)
* #D8 "Dual dosing is prepared" "Under a dual dosing model preparation covers the practical side of dosing both partners."
* #D8 insert ProtocolRule(warning, X, Should, Preparation, paper)
* #D9 "A sitter is instructed" "A partner present in the medicine session has been told how to support without interfering, and the record shows it."
* #D9 insert ProtocolRule(warning, X, Should, Preparation, paper)
* #D9 insert SeverityNote([[The instruction precedes the session.]])
* #D10 "A partner is never the therapist" "A partner has only partner roles: not prescriber, therapist, chaperone or monitor, and not the performer of the administration."
* #D10 insert ProtocolRule(error, I, Should, Preparation, paper)
* #D10 insert SeverityNote([[The paper says should; for the coding of roles this guide makes it an error.]])
* #E1 "The dosing model is one of three" "The dosing model is single, alternating-dual or concurrent-dual."
* #E1 insert ProtocolRule(error, I, Req, Preparation, paper)
* #E2 "Alternating partners are dosed on different days" "Under alternating dosing the two partners do not receive ketamine on the same calendar day."
* #E2 insert ProtocolRule(error, X, Req, Preparation, paper)
* #E2 insert SeverityNote([[The day is the one written, in the offset it is written with.]])
* #E3 "The partner's presence is recorded" "A medicine session says whether the partner sat with the patient, came before and after, was absent or was dosed too."
* #E3 insert ProtocolRule(none, I, Desc, Preparation, paper)
* #E4 "A professional watches over concurrent dosing" "In a concurrent medicine session a prescriber, therapist or chaperone is present."
* #E4 insert ProtocolRule(error, I, Req, Preparation, paper)
* #E4 insert SeverityNote([[Warning for the medicine session of one dosed partner.]])
* #E5 "The intended depth is recorded" "The dose says whether a psychedelic or a psycholytic effect was agreed on."
* #E5 insert ProtocolRule(information, I, Rec, Preparation, paper)
* #E6 "The mode of the shared experience is recorded" "A concurrent medicine session says whether the partners interacted, turned inward, or both."
* #E6 insert ProtocolRule(information, I, Should, Preparation, paper)
* #E7 "The first dose is taken one at a time" "Each partner has had a medicine session of their own, without contraindication observed, before the couple is dosed together."
* #E7 insert ProtocolRule(warning, X, Rec, Preparation, paper)
* #E7 insert SeverityNote([[A site may raise it to an error.]])
* #E8 "Under single dosing only the patient is dosed" "Under the single dosing model no ketamine administration of the partner belongs to the course."
* #E8 insert ProtocolRule(error, X, Req, Couples' ketamine therapy protocol, paper)
* #E9 "Each dosed partner consents" "Under a dual dosing model each partner has given their own ketamine consent."
* #E9 insert ProtocolRule(error, X, Law, Future directions, law)
* #E9 insert SeverityNote([[The paper speaks of both individuals consenting; law requires it. Of the dosed person under a dual model, and of the other partner too where both are dosed together.]])
* #F1 "The clinician supports and does not direct" "During a medicine session the clinician is supportive and follows the patient's inner experience."
* #F1 insert ProtocolRule(none, N, Should, Ketamine-assisted psychotherapy, paper)
* #F2 "The way of monitoring is recorded" "A medicine session says how the patient was watched."
* #F2 insert ProtocolRule(information, I, Desc, Preparation, paper)
* #F3 "Continuous telemetry" "The patient is monitored by continuous telemetry during the medicine session."
* #F3 insert ProtocolRule(information, I, Desc, Preparation, paper)
* #F3 insert SeverityNote([[Error in the pilot regimen.]])
* #F4 "Intramuscular dose of 0.5 to 1.0 mg/kg" "An intramuscular dose lies between 0.5 and 1.0 milligrams per kilogram of body weight."
* #F4 insert ProtocolRule(warning, I, Desc, Preparation, paper)
* #F4 insert SeverityNote([[Raised from information by this guide for medication safety. Error in the pilot regimen; no check for other routes.]])
* #F5 "Dose and route are recorded" "An administration that is in progress or completed has a dose in milligrams and a route."
* #F5 insert ProtocolRule(error, I, Model, This guide's own, ours)
* #F6 "Dose, weight and dose per weight agree" "Where dose, body weight and dose per weight are all given, they agree within five percent."
* #F6 insert ProtocolRule(error, I, Model, This guide's own, ours)
* #F7 "Comforts of the room" "The comforts used, such as eye mask, headphones, playlist and dimmed light, may be recorded."
* #F7 insert ProtocolRule(none, I, Desc, Preparation, paper)
* #F8 "A therapist may join late" "The time at which a therapist joined the medicine session may be recorded."
* #F8 insert ProtocolRule(none, I, Desc, Preparation, paper)
* #F9 "Other care on the same day is recorded" "Other therapy or procedures on the day of the medicine session may be recorded."
* #F9 insert ProtocolRule(none, I, Desc, Preparation, paper)
* #F10 "Return to baseline is recorded" "A finished medicine session has a recovery assessment that says whether and when the patient was back at baseline."
* #F10 insert ProtocolRule(warning, X, Desc, Preparation, paper)
* #F10 insert SeverityNote([[The paper describes a return within about an hour to a full day; that a missing assessment is a warning is this guide's own. Information where it took longer than 24 hours.]])
* #F11 "Acute effects pass within two hours" "An acute effect of ketamine has passed within two hours; one that lasted longer is flagged for review."
* #F11 insert ProtocolRule(information, I, Desc, Ketamine as a psychotherapeutic agent, paper)
* #F12 "A dose is at most 6 mg/kg" "A dose is not above 6 milligrams per kilogram of body weight; more is likely an error of entry."
* #F12 insert ProtocolRule(warning, I, Ext, This guide's own, ours)
* #F12 insert SeverityNote([[A site may turn it into an error. The paper names the figure only for recreational abuse.]])
* #F13 "Cognition may be impaired for days" "Impaired cognition has been seen for up to three days after a dose; it is recorded as an adverse event."
* #F13 insert ProtocolRule(none, I, Desc, Ketamine as a psychotherapeutic agent, paper)
* #F14 "Benefits are short-lived" "Effects on symptoms and on plasticity last for days, which is why integration follows soon."
* #F14 insert ProtocolRule(none, N, Desc, Ketamine as a psychotherapeutic agent, paper)
* #F15 "An administration belongs to a session of the same patient" "Every ketamine administration has a medicine session as its context, and both have the same patient."
* #F15 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #G1 "Three or more integration sessions" "A completed course has three to six integration sessions, more if needed."
* #G1 insert ProtocolRule(warning, X, Rec, Integration, paper)
* #G1 insert SeverityNote([[Warning below three in a completed plan; information above six.]])
* #G2 "Both partners attend integration" "A conjoint integration session has the partner among its participants."
* #G2 insert ProtocolRule(error, I, Req, Integration, paper)
* #G2 insert SeverityNote([[Warning where the session is marked as individual.]])
* #G3 "Integration falls within its window" "An integration session starts at least two to three hours after the end of a medicine session it integrates and within about 48 hours."
* #G3 insert ProtocolRule(warning, X, Rec, Integration, paper)
* #G3 insert SeverityNote([[Warning below 2 hours and above 48; information between 2 and 3. Starting before every referenced session has ended is an error of data.]])
* #G4 "Other windows have been used" "Individual practice uses 24 to 48 hours, and couples of the pilot chose the same day or one to two days later."
* #G4 insert ProtocolRule(none, N, Desc, Integration, paper)
* #G5 "Integration refers to a medicine session" "Every integration session names at least one medicine session that it integrates."
* #G5 insert ProtocolRule(error, I, Req, Integration, paper)
* #G6 "Integration is not for skills, solutions or verdicts" "Techniques of an integration session are not skills training, problem-solving or adjudicating conflict."
* #G6 insert ProtocolRule(warning, I, Should, Integration, paper)
* #G7 "Both partners share" "The record of an integration session shows that each partner had room to share."
* #G7 insert ProtocolRule(information, I, Should, Integration, paper)
* #G8 "Techniques may be recorded" "The techniques used in an integration session may be recorded."
* #G8 insert ProtocolRule(none, I, Desc, Integration, paper)
* #G9 "Integration returns to the formulation" "An integration session refers to the couple's formulation."
* #G9 insert ProtocolRule(information, X, Rec, Integration, paper)
* #G10 "Obstacles may be recorded" "Avoidance, forgetting and straying from the topic may be recorded."
* #G10 insert ProtocolRule(none, I, Desc, Integration, paper)
* #G11 "Wishes for the place are respected" "A wish for the place of integration, outdoors for instance, may be recorded."
* #G11 insert ProtocolRule(none, I, Desc, Integration, paper)
* #G12 "Every medicine session is integrated" "Every finished medicine session has an integration session in its window."
* #G12 insert ProtocolRule(warning, X, Rec, Integration, paper)
* #G12 insert SeverityNote([[Information once 48 hours have passed; warning when the plan is completed.]])
* #H1 "The course ends with termination" "A completed course has a termination session."
* #H1 insert ProtocolRule(warning, X, Req, Termination, paper)
* #H2 "Termination reviews what changed" "The review covers the couple's gains, each partner's gains, areas to grow and the contrast with the formulation."
* #H2 insert ProtocolRule(warning, I, Should, Termination, paper)
* #H3 "The ending is talked about" "Feelings about the ending are voiced and the gains are credited to the couple's work."
* #H3 insert ProtocolRule(none, N, Rec, Termination, paper)
* #H4 "Further resources are offered" "A course that ends has a referral to further resources where there is need."
* #H4 insert ProtocolRule(information, X, Rec, Termination, paper)
* #H5 "Strategies and warning signs are named" "The relapse prevention plan names what the couple will practice and when to seek help again."
* #H5 insert ProtocolRule(information, I, Rec, Termination, paper)
* #H6 "A relapse prevention plan exists" "A completed course has a wellness or relapse prevention plan."
* #H6 insert ProtocolRule(information, X, Rec, Termination, paper)
* #K1 "Consent to treatment precedes therapy" "An active treatment consent is on file by the first therapy session."
* #K1 insert ProtocolRule(error, X, Law, Assessment, law)
* #K1 insert SeverityNote([[The paper describes consent in the pilot's first session; law requires it. This guide lets consent be given within the first session. A consent that has ended bars neither sessions with one partner nor termination sessions.]])
* #K2 "Consent is each person's own" "A consent is given by and concerns exactly one person; there is no joint consent."
* #K2 insert ProtocolRule(error, I, Law, Future directions, law)
* #K2 insert SeverityNote([[The paper speaks of both individuals consenting; law requires it.]])
* #K3 "Disclosure to the partner needs consent" "One partner's data reach the other only by the first partner's own consent; without it access is denied."
* #K3 insert ProtocolRule(none, X, Model, This guide's own, ours)
* #K3 insert SeverityNote([[Enforced by access control; raises no finding.]])
* #P1 "Clinical resources carry security labels" "A clinical resource is labelled with a confidentiality of restricted or very restricted and with at least one sensitivity."
* #P1 insert ProtocolRule(error, I, Model, This guide's own, ours)
* #P2 "A resource stays in one chart" "No reference in a resource leads to another patient's chart, and no resource names two patients."
* #P2 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P2 insert SeverityNote([[A dose in the other partner's session is F15.]])
* #P3 "What is said alone stays in one's own chart" "Content of an individual session or screening is stored only in that person's chart and labelled against disclosure without consent."
* #P3 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P4 "Information about the partner is kept small" "Information about the partner in a chart is limited to what care needs and is labelled as patient default sensitive."
* #P4 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P5 "Psychotherapy notes stand apart" "A session note is a separate document, very restricted and labelled as psychotherapy note, and is left out of ordinary exports."
* #P5 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P6 "Screening answers cannot be inferred" "Answers to the safety screening are very restricted and labelled as violence-sensitive whatever they say, and nothing the partner can see depends on them."
* #P6 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P7 "Between partners the default is deny" "Access by the partner or on the partner's behalf yields only what a consent permits."
* #P7 insert ProtocolRule(none, X, Model, This guide's own, ours)
* #P7 insert SeverityNote([[Enforced by access control; raises no finding.]])
* #P8 "Findings about the linked chart are masked" "A finding that rests on the other chart is shown only to those who treat in the course, and to those who may not read both charts only as one fixed sentence: the linked course does not permit this step."
* #P8 insert ProtocolRule(error, X, Model, This guide's own, ours)
* #P8 insert SeverityNote([[Stands in place of the masked rule; the severity is that of an error.]])
* #P9 "Each chart has its own audit trail" "Audit events and provenance are written once for each chart, and patients can obtain an accounting of disclosures of their own chart only."
* #P9 insert ProtocolRule(none, X, Model, This guide's own, ours)
* #P9 insert SeverityNote([[Server conduct; raises no finding.]])
