Profile: KAPSafetyScreening
Parent: QuestionnaireResponse
Id: kap-safety-screening
Title: "KAP Safety Screening"
Description: "One person's answers to the safety screening: whether anything stands against treating the couple together. The record of the answers is read by very few; other records refer to the determination only."
* ^purpose = "Shows that each item which precludes dyadic treatment was asked, with a verdict, before the couple's work with ketamine begins. Ideation counts only if it requires inpatient treatment: suicidality as such does not exclude."
* insert QuestionnaireResponseCommon(KAPSafetyScreeningQuestionnaire)
* insert ScreeningAnswerLabels
* obeys kap-b7-answered and kap-b7-verdict and kap-b13
* extension contains KAPScreenedPrivatelyExt named screenedPrivately 0..1 MS
* extension[screenedPrivately] ^short = "Asked alone, without the partner"
* extension[screenedPrivately] ^definition = "Must-support because an answer given in front of the partner may not be a free one."
* item ^short = "Four items that preclude dyadic treatment, and the overall determination"
* item.answer ^short = "Yes or no; for the determination cleared, excluded or deferred"

Mapping: KAPSafetyScreeningRules
Id: kap-rule
Source: KAPSafetyScreening
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* questionnaire -> "B10"
* item.linkId -> "B10"
