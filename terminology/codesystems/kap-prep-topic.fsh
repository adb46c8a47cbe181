CodeSystem: KAPPrepTopic
Id: kap-prep-topic
Title: "KAP Preparation Topic"
Description: "The topics of preparation. The codes are also the link ids of the preparation checklist."
* ^caseSensitive = true
* ^experimental = false
* #ketamine-psychoeducation "Ketamine psychoeducation" "How ketamine works and the range of experiences it may bring."
* #expectations "Expectations" "What the patient expects of the medicine session."
* #patient-fears "Patient's fears" "What the patient is afraid of."
* #partner-fears "Partner's fears" "What the partner who is not dosed is afraid of."
* #coping-before-after "Coping before and after" "What helps the patient before and after a medicine session."
* #integration-purpose "Purpose of integration" "What integration sessions are and what they are for."
* #set-and-setting "Set and setting" "How mindset and surroundings shape the experience, and how they will be arranged."
* #support-preferences "Support preferences" "The support each partner wishes to receive after a medicine session."
* #support-communication-skills "Support and communication skills" "Ways to give support, such as active listening and validation."
* #shared-expectations "Shared expectations" "Reasonable expectations that the partners have of each other."
* #difficulty-plan "Plan for difficulties" "What the couple will do if foreseeable difficulties arise."
* #dual-dosing-logistics "Dual-dosing logistics" "Practical arrangements when both partners will be dosed."
