// Turns the medicine session that Medicine has just added into one in which both partners are dosed.
RuleSet: CoDosed
* entry[=].resource.participant[2].type = KAPParticipantRole#co-dosed-partner
* entry[=].resource.participant[2].extension.valueCodeableConcept.coding.code = #co-dosing
