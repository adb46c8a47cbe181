Extension: KAPIntegratesSessionExt
Id: kap-integrates-session
Title: "KAP Integrates Session"
Description: "The medicine session that this integration session works through. Within one person's chart it is an ordinary reference. The partner's medicine session is named by its session identifier only, so that no chart points into the other one."
Context: Encounter
* value[x] 1..1
* value[x] only Reference(KAPMedicineSession)
* valueReference obeys kap-g5-target
* valueReference ^short = "A reference in the same chart, or the session identifier of the partner's session"
* valueReference.identifier ^short = "Session identifier of the partner's medicine session"

Mapping: KAPIntegratesSessionRules
Id: kap-rule
Source: KAPIntegratesSessionExt
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* value[x] -> "G5"
