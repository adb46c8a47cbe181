// A clinical document of a session.
RuleSet: Document(type, loinc, session)
* insert DocumentKind({type}, {loinc})
* context.encounter = Reference({session})

RuleSet: DocumentKind(type, loinc)
* status = #current
* type.coding[kapType] = KAPDocumentType#{type}
* type.coding[loinc] = $loinc#{loinc}
* category[clinicalNote] = http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category#clinical-note
