RuleSet: StoredType(type)
* insert ResourceEntry({type}, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)
* insert InteractionEntry(create, SHOULD)
* insert InteractionEntry(update, SHOULD)

// Types without a profile of this guide that a course's records refer to: any valid R4 resource is stored.
RuleSet: TypesBesideTheProfiles
* insert StoredType(Practitioner)
* insert StoredType(PractitionerRole)
* insert StoredType(Organization)
* insert StoredType(Location)
* insert StoredType(Condition)
* insert StoredType(Medication)
* insert StoredType(Device)
* insert StoredType(Binary)
* insert StoredType(Subscription)
* insert StoredType(List)

RuleSet: ReadType(type)
* insert ResourceEntry({type}, SHOULD)
* insert InteractionEntry(read, SHOULD)
* insert InteractionEntry(search-type, SHOULD)

// The types that definitions come in. What a server works by comes with its packages and is only read; a site may
// store terminology, questionnaires and plans of its own beside the guide's.
RuleSet: ConformanceTypes
* insert ReadType(StructureDefinition)
* insert ReadType(SearchParameter)
* insert ReadType(OperationDefinition)
* insert ReadType(CapabilityStatement)
* insert ReadType(ImplementationGuide)
* insert StoredType(ValueSet)
* insert StoredType(CodeSystem)
* insert StoredType(ConceptMap)
* insert StoredType(ActivityDefinition)
* insert StoredType(NamingSystem)
