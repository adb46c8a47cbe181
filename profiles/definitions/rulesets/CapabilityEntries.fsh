RuleSet: Capability(id, name, title, mode)
* id = "{id}"
* name = "{name}"
* title = "{title}"
* status = #draft
* experimental = false
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* format.extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* format.extension.valueCode = #SHALL
* rest.mode = #{mode}

RuleSet: SystemInteraction(code, expectation)
* rest.interaction[+].code = #{code}
* rest.interaction[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.interaction[=].extension.valueCode = #{expectation}

RuleSet: ResourceEntry(type, expectation)
* rest.resource[+].type = #{type}
* rest.resource[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].extension.valueCode = #{expectation}

RuleSet: ProfileEntry(profile, expectation)
* rest.resource[=].supportedProfile[+] = Canonical({profile})
* rest.resource[=].supportedProfile[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].supportedProfile[=].extension.valueCode = #{expectation}

RuleSet: InteractionEntry(code, expectation)
* rest.resource[=].interaction[+].code = #{code}
* rest.resource[=].interaction[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].interaction[=].extension.valueCode = #{expectation}

RuleSet: SearchEntry(name, type, expectation)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}
* rest.resource[=].searchParam[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].searchParam[=].extension.valueCode = #{expectation}

RuleSet: OwnSearchEntry(name, type, definition, expectation)
* insert SearchEntry({name}, {type}, {expectation})
* rest.resource[=].searchParam[=].definition = Canonical({definition})

RuleSet: OperationEntry(name, definition, expectation)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = Canonical({definition})
* rest.resource[=].operation[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].operation[=].extension.valueCode = #{expectation}

// Bulk Data Access 2.0, by the definitions of that guide.
RuleSet: ExportEntry(definition)
* rest.resource[=].operation[+].name = "export"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/{definition}"
* rest.resource[=].operation[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].operation[=].extension.valueCode = #SHOULD

// A server keeps records of a type: everyone with the right to may read, search and write them.
RuleSet: ServerInteractions
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert InteractionEntry(create, SHALL)
* insert InteractionEntry(update, SHALL)
* insert SearchEntry(patient, reference, SHALL)

RuleSet: SubmitterInteractions
* insert InteractionEntry(create, SHALL)
* insert InteractionEntry(update, SHOULD)

RuleSet: ConsumerInteractions
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert SearchEntry(patient, reference, SHALL)
