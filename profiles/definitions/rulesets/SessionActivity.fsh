RuleSet: SessionActivity(id, name, title)
* id = "kap-{id}"
* name = "{name}"
* title = "{title}"
* status = #draft
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* kind = #ServiceRequest
* intent = #plan
* code = KAPSessionType#{id}

RuleSet: ActivityParticipant(type, role)
* participant[+].type = #{type}
* participant[=].role = KAPParticipantRole#{role}
