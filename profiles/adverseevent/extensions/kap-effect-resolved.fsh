Extension: KAPEffectResolvedExt
Id: kap-effect-resolved
Title: "KAP Effect Resolved"
Description: "When an acute effect of ketamine was gone. The date of the adverse event is its onset; R4 has no element for its end."
Context: AdverseEvent
* value[x] 1..1
* value[x] only dateTime
