// What the documents of a course have in common.
RuleSet: DocumentCommon(type)
* insert USCore(us-core-documentreference)
* identifier MS
* identifier ^short = "Identifiers given by the clinic"
* identifier ^definition = "The clinic's own numbers for this document. Must-support as in US Core."
* status MS
* status ^short = "current | superseded | entered-in-error"
* status ^definition = "Whether this version is the one in use. Must-support as in US Core."
* type 1..1 MS
* type ^short = "Kind of document, locally and in LOINC"
* type ^definition = "One code of this guide and one of LOINC, so that any system can file the document. Must-support as in US Core."
* type.coding MS
* type.coding ^short = "The type in several code systems"
* type.coding ^definition = "This guide's code and LOINC's. Must-support as in US Core."
* type.coding ^slicing.discriminator.type = #value
* type.coding ^slicing.discriminator.path = "system"
* type.coding ^slicing.rules = #open
* type.coding contains
    kapType 1..1 MS and
    loinc 1..1 MS
* insert SlicesDecide(type.coding)
* type.coding[kapType].system 1..1
* type.coding[kapType].system = "https://couple-kap.example/fhir/CodeSystem/kap-document-type"
* type.coding[kapType].code 1..1
* type.coding[kapType].code = #{type}
* type.coding[kapType] ^short = "This guide's type: {type}"
* type.coding[kapType] ^definition = "Says what the document is, and so which profile it must meet. Must-support for that reason."
* type.coding[loinc].system 1..1
* type.coding[loinc].system = "http://loinc.org"
* type.coding[loinc].code 1..1
* type.coding[loinc] from KAPDocumentLoincTypes (extensible)
* type.coding[loinc] ^short = "The same in LOINC"
* type.coding[loinc] ^definition = "A LOINC document type. Must-support because US Core binds the type of a document to LOINC."
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains clinicalNote 1..1 MS
* insert SlicesDecide(category)
* category ^short = "Categories of the document"
* category ^definition = "One is US Core's. Must-support as in US Core."
* category[clinicalNote] = http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category#clinical-note
* category[clinicalNote] ^short = "US Core: clinical note"
* category[clinicalNote] ^definition = "The category by which US Core clients search documents. Must-support as in US Core."
* subject 1..1 MS
* subject only Reference(KAPPatient)
* subject ^short = "The person in whose chart the document is"
* subject ^definition = "One person, never the couple. A document about both is filed in each chart on its own. Must-support because the document is found by it."
* date MS
* date ^short = "When the document was filed"
* date ^definition = "Must-support as in US Core."
* author MS
* author ^short = "Who wrote or drew it"
* author ^definition = "A clinician, the patient, or the partner as this chart knows them. Must-support as in US Core."
* author only Reference(Practitioner or PractitionerRole or Organization or Device or KAPPatient or KAPPartner)
* relatesTo MS
* relatesTo ^short = "The version this one replaces or adds to"
* relatesTo ^definition = "A couple's formulation and plans grow. Must-support so that the earlier version can be found."
* content MS
* content ^short = "The document"
* content ^definition = "The document itself, once for each format. Must-support as in US Core."
* content.attachment MS
* content.attachment obeys us-core-6-attachment
* content.attachment ^short = "The document itself: text, PDF or image"
* content.attachment ^definition = "The content, or where it is kept. Must-support as in US Core."
* content.attachment.contentType MS
* content.attachment.contentType ^short = "text/plain, application/pdf, image/png ..."
* content.attachment.contentType ^definition = "Says how to show it. Must-support as in US Core."
* content.attachment.data MS
* content.attachment.data ^short = "The content itself"
* content.attachment.data ^definition = "For a short document. Must-support as in US Core."
* content.attachment.url MS
* content.attachment.url ^short = "Where the content is"
* content.attachment.url ^definition = "An address that is protected as well as this record: a Binary on the same server, say. Must-support as in US Core."
* content.format MS
* content.format ^short = "Rules the content follows"
* content.format ^definition = "Beyond its media type. Must-support as in US Core."
* context 1..1 MS
* context ^short = "What the document is about"
* context ^definition = "Must-support because it holds the link to the session."
* context.encounter 1..1 MS
* context.encounter only Reference(KAPSessionEncounter)
* context.encounter ^short = "The session it comes from"
* context.encounter ^definition = "The session, in this chart, in which the document arose. Must-support because it ties the document to the course."
* context.period MS
* context.period ^short = "The time the document covers"
* context.period ^definition = "Must-support as in US Core."
