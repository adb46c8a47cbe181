Extension: KAPLinkedPlanExt
Id: kap-linked-plan
Title: "KAP Linked Plan"
Description: "The business identifier of the other partner's plan."
Context: CarePlan
* ^purpose = "Two plans of one couple are joined by the dyad key alone. Only if both partners agreed to have their charts linked may a plan name the other one."
* . ^short = "Identifier of the other partner's plan, with consent to linkage only"
* . ^definition = "The other plan's identifier at its site: an identifier, never a reference, so that nobody is led into the other chart without rights there."
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.value 1..1
