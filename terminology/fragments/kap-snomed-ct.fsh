CodeSystem: KAPSnomedCT
Id: kap-snomed-ct
Title: "SNOMED CT concepts used by this guide"
Description: "An excerpt, made for this guide, of the SNOMED International Global Patient Set in the release of September 2020, which rests on the July 2020 International Edition of SNOMED CT. It lets a validator without a terminology server check the SNOMED CT codes of the guide. The display is the fully specified name without its semantic tag; the designation is the fully specified name. Later editions may have retired a concept: check against a current edition before use."
* insert SnomedCTContent
* ^url = "http://snomed.info/sct"
* ^version = "http://snomed.info/sct/900000000000207008/version/20200731"
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* #17226007 "Adjustment disorder"
* #17226007 ^designation.language = #en
* #17226007 ^designation.value = "Adjustment disorder (disorder)"
* #386356001 "Administration of drug or medicament via intramuscular route"
* #386356001 ^designation.language = #en
* #386356001 ^designation.value = "Administration of drug or medicament via intramuscular route (procedure)"
* #386358000 "Administration of drug or medicament via intravenous route"
* #386358000 ^designation.language = #en
* #386358000 ^designation.value = "Administration of drug or medicament via intravenous route (procedure)"
* #78633001 "Altered thought processes"
* #78633001 ^designation.language = #en
* #78633001 ^designation.value = "Altered thought processes (finding)"
* #48694002 "Anxiety"
* #48694002 ^designation.language = #en
* #48694002 ^designation.value = "Anxiety (finding)"
* #711051002 "Assessment of readiness for discharge"
* #711051002 ^designation.language = #en
* #711051002 ^designation.value = "Assessment of readiness for discharge (procedure)"
* #713136002 "Assessment of risk of violence"
* #713136002 ^designation.language = #en
* #713136002 ^designation.value = "Assessment of risk of violence (procedure)"
* #22791000175108 "At increased risk of intimate partner violence"
* #22791000175108 ^designation.language = #en
* #22791000175108 ^designation.value = "At increased risk of intimate partner violence (finding)"
* #129707006 "At risk for other-directed violence"
* #129707006 ^designation.language = #en
* #129707006 ^designation.value = "At risk for other-directed violence (finding)"
* #225444004 "At risk for suicide"
* #225444004 ^designation.language = #en
* #225444004 ^designation.value = "At risk for suicide (finding)"
* #706892001 "At risk of intimate partner abuse"
* #706892001 ^designation.language = #en
* #706892001 ^designation.value = "At risk of intimate partner abuse (finding)"
* #128974000 "Baseline state"
* #128974000 ^designation.language = #en
* #128974000 ^designation.value = "Baseline state (finding)"
* #699241002 "Chronic post-traumatic stress disorder following military combat"
* #699241002 ^designation.language = #en
* #699241002 ^designation.value = "Chronic post-traumatic stress disorder following military combat (disorder)"
* #228557008 "Cognitive and behavioral therapy"
* #228557008 ^designation.language = #en
* #228557008 ^designation.value = "Cognitive and behavioral therapy (regime/therapy)"
* #133918004 "Comfort measures"
* #133918004 ^designation.language = #en
* #133918004 ^designation.value = "Comfort measures (regime/therapy)"
* #286933003 "Confusional state"
* #286933003 ^designation.language = #en
* #286933003 ^designation.value = "Confusional state (disorder)"
* #408835000 "Consent for procedure given"
* #408835000 ^designation.language = #en
* #408835000 ^designation.value = "Consent for procedure given (finding)"
* #11429006 "Consultation"
* #11429006 ^designation.language = #en
* #11429006 ^designation.value = "Consultation (procedure)"
* #266706003 "Continuous electrocardiogram monitoring"
* #266706003 ^designation.language = #en
* #266706003 ^designation.value = "Continuous electrocardiogram monitoring (procedure)"
* #711069006 "Coordination of care plan"
* #711069006 ^designation.language = #en
* #711069006 ^designation.value = "Coordination of care plan (procedure)"
* #38822007 "Cystitis"
* #38822007 ^designation.language = #en
* #38822007 ^designation.value = "Cystitis (disorder)"
* #35489007 "Depressive disorder"
* #35489007 ^designation.language = #en
* #35489007 ^designation.value = "Depressive disorder (disorder)"
* #399684003 "Development of care plan"
* #399684003 ^designation.language = #en
* #399684003 ^designation.value = "Development of care plan (procedure)"
* #105486000 "Difficulty with partner"
* #105486000 ^designation.language = #en
* #105486000 ^designation.value = "Difficulty with partner (finding)"
* #371754007 "Discharge planning"
* #371754007 ^designation.language = #en
* #371754007 ^designation.value = "Discharge planning (procedure)"
* #48079002 "Disturbance in mood"
* #48079002 ^designation.language = #en
* #48079002 ^designation.value = "Disturbance in mood (finding)"
* #130985008 "Disturbed sensory perception"
* #130985008 ^designation.language = #en
* #130985008 ^designation.value = "Disturbed sensory perception (finding)"
* #404640003 "Dizziness"
* #404640003 ^designation.language = #en
* #404640003 ^designation.value = "Dizziness (finding)"
* #413457006 "Domestic violence education"
* #413457006 ^designation.language = #en
* #413457006 ^designation.value = "Domestic violence education (procedure)"
* #710882007 "Education about effective communication"
* #710882007 ^designation.language = #en
* #710882007 ^designation.value = "Education about effective communication (procedure)"
* #710736005 "Education about relapse prevention"
* #710736005 ^designation.language = #en
* #710736005 ^designation.value = "Education about relapse prevention (procedure)"
* #133921002 "Emotional support"
* #133921002 ^designation.language = #en
* #133921002 ^designation.value = "Emotional support (regime/therapy)"
* #24184005 "Finding of increased blood pressure"
* #24184005 ^designation.language = #en
* #24184005 ^designation.value = "Finding of increased blood pressure (finding)"
* #390906007 "Follow-up encounter"
* #390906007 ^designation.language = #en
* #390906007 ^designation.value = "Follow-up encounter (procedure)"
* #21897009 "Generalized anxiety disorder"
* #21897009 ^designation.language = #en
* #21897009 ^designation.value = "Generalized anxiety disorder (disorder)"
* #7011001 "Hallucinations"
* #7011001 ^designation.language = #en
* #7011001 ^designation.value = "Hallucinations (finding)"
* #25064002 "Headache"
* #25064002 ^designation.language = #en
* #25064002 ^designation.value = "Headache (finding)"
* #389087006 "Hypoxemia"
* #389087006 ^designation.language = #en
* #389087006 ^designation.value = "Hypoxemia (disorder)"
* #386806002 "Impaired cognition"
* #386806002 ^designation.language = #en
* #386806002 ^designation.value = "Impaired cognition (finding)"
* #76601001 "Intramuscular injection"
* #76601001 ^designation.language = #en
* #76601001 ^designation.value = "Intramuscular injection (procedure)"
* #78421000 "Intramuscular route"
* #78421000 ^designation.language = #en
* #78421000 ^designation.value = "Intramuscular route (qualifier value)"
* #14152002 "Intravenous infusion"
* #14152002 ^designation.language = #en
* #14152002 ^designation.value = "Intravenous infusion (procedure)"
* #47625008 "Intravenous route"
* #47625008 ^designation.language = #en
* #47625008 ^designation.value = "Intravenous route (qualifier value)"
* #373464007 "Ketamine"
* #373464007 ^designation.language = #en
* #373464007 ^designation.value = "Ketamine (substance)"
* #307541003 "Lower urinary tract symptoms"
* #307541003 ^designation.language = #en
* #307541003 ^designation.value = "Lower urinary tract symptoms (finding)"
* #370143000 "Major depressive disorder"
* #370143000 ^designation.language = #en
* #370143000 ^designation.value = "Major depressive disorder (disorder)"
* #68168001 "Marital counseling"
* #68168001 ^designation.language = #en
* #68168001 ^designation.value = "Marital counseling (procedure)"
* #65118005 "Marital problems"
* #65118005 ^designation.language = #en
* #65118005 ^designation.value = "Marital problems (finding)"
* #391281002 "Mental health assessment"
* #391281002 ^designation.language = #en
* #391281002 ^designation.value = "Mental health assessment (procedure)"
* #304495004 "Monitoring of blood pressure, temperature, pulse rate and respiratory rate"
* #304495004 ^designation.language = #en
* #304495004 ^designation.value = "Monitoring of blood pressure, temperature, pulse rate and respiratory rate (regime/therapy)"
* #18963009 "Mood swings"
* #18963009 ^designation.language = #en
* #18963009 ^designation.value = "Mood swings (finding)"
* #46713006 "Nasal route"
* #46713006 ^designation.language = #en
* #46713006 ^designation.value = "Nasal route (qualifier value)"
* #422587007 "Nausea"
* #422587007 ^designation.language = #en
* #422587007 ^designation.value = "Nausea (finding)"
* #191736004 "Obsessive-compulsive disorder"
* #191736004 ^designation.language = #en
* #191736004 ^designation.value = "Obsessive-compulsive disorder (disorder)"
* #26643006 "Oral route"
* #26643006 ^designation.language = #en
* #26643006 ^designation.value = "Oral route (qualifier value)"
* #1041000119100 "Partner relationship problem"
* #1041000119100 ^designation.language = #en
* #1041000119100 ^designation.value = "Partner relationship problem (finding)"
* #276079004 "Partnership problems"
* #276079004 ^designation.language = #en
* #276079004 ^designation.value = "Partnership problems (finding)"
* #311401005 "Patient education"
* #311401005 ^designation.language = #en
* #311401005 ^designation.value = "Patient education (procedure)"
* #394835006 "Patient medication education"
* #394835006 ^designation.language = #en
* #394835006 ^designation.value = "Patient medication education (procedure)"
* #47505003 "Posttraumatic stress disorder"
* #47505003 ^designation.language = #en
* #47505003 ^designation.value = "Posttraumatic stress disorder (disorder)"
* #182790007 "Psychiatric monitoring"
* #182790007 ^designation.language = #en
* #182790007 ^designation.value = "Psychiatric monitoring (regime/therapy)"
* #405783006 "Psychological assessment"
* #405783006 ^designation.language = #en
* #405783006 ^designation.value = "Psychological assessment (procedure)"
* #75516001 "Psychotherapy"
* #75516001 ^designation.language = #en
* #75516001 ^designation.value = "Psychotherapy (regime/therapy)"
* #183039008 "Reassurance given"
* #183039008 ^designation.language = #en
* #183039008 ^designation.value = "Reassurance given (situation)"
* #66344007 "Recurrent major depression"
* #66344007 ^designation.language = #en
* #66344007 ^designation.value = "Recurrent major depression (disorder)"
* #308448008 "Referral to counselor"
* #308448008 ^designation.language = #en
* #308448008 ^designation.value = "Referral to counselor (procedure)"
* #710914003 "Referral to family therapy"
* #710914003 ^designation.language = #en
* #710914003 ^designation.value = "Referral to family therapy (procedure)"
* #183524004 "Referral to psychiatry service"
* #183524004 ^designation.language = #en
* #183524004 ^designation.value = "Referral to psychiatry service (procedure)"
* #308459004 "Referral to psychologist"
* #308459004 ^designation.language = #en
* #308459004 ^designation.value = "Referral to psychologist (procedure)"
* #405782001 "Relapse prevention"
* #405782001 ^designation.language = #en
* #405782001 ^designation.value = "Relapse prevention (procedure)"
* #313085000 "Relationship counseling"
* #313085000 ^designation.language = #en
* #313085000 ^designation.value = "Relationship counseling (procedure)"
* #160822004 "Relationship problems"
* #160822004 ^designation.language = #en
* #160822004 ^designation.value = "Relationship problems (finding)"
* #370854007 "Screening for substance abuse"
* #370854007 ^designation.language = #en
* #370854007 ^designation.value = "Screening for substance abuse (procedure)"
* #17971005 "Sedated"
* #17971005 ^designation.language = #en
* #17971005 ^designation.value = "Sedated (finding)"
* #127848009 "Spouse"
* #127848009 ^designation.language = #en
* #127848009 ^designation.value = "Spouse (person)"
* #35259002 "Structure of deltoid muscle"
* #35259002 ^designation.language = #en
* #35259002 ^designation.value = "Structure of deltoid muscle (body structure)"
* #66214007 "Substance abuse"
* #66214007 ^designation.language = #en
* #66214007 ^designation.value = "Substance abuse (disorder)"
* #6471006 "Suicidal thoughts"
* #6471006 ^designation.language = #en
* #6471006 ^designation.value = "Suicidal thoughts (finding)"
* #3424008 "Tachycardia"
* #3424008 ^designation.language = #en
* #3424008 ^designation.value = "Tachycardia (finding)"
* #61746007 "Taking patient vital signs"
* #61746007 ^designation.language = #en
* #61746007 ^designation.value = "Taking patient vital signs (procedure)"
* #68367000 "Thigh structure"
* #68367000 ^designation.language = #en
* #68367000 ^designation.value = "Thigh structure (body structure)"
* #706893006 "Victim of intimate partner abuse"
* #706893006 ^designation.language = #en
* #706893006 ^designation.value = "Victim of intimate partner abuse (finding)"
* #422400008 "Vomiting"
* #422400008 ^designation.language = #en
* #422400008 ^designation.value = "Vomiting (disorder)"
