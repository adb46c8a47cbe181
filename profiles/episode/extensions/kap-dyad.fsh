Extension: KAPDyadExt
Id: kap-dyad
Title: "KAP Dyad Key"
Description: "An opaque key that the two partners' plans, episodes and partner records share. It says that they belong to one couple without saying who the other person is."
Context: CarePlan, EpisodeOfCare, RelatedPerson
* ^purpose = "Two charts stay apart, and yet a course is one treatment of two people. A shared random key joins the course for those who may see both charts, and tells nobody else anything. It is an extension and not a business identifier, because software that finds one identifier on two people's records may merge the two people."
* . ^short = "Key shared by the records of one couple's course"
* . ^definition = "A random value without meaning, the same in both partners' records. A server shows and searches it only for callers with rights in both charts."
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.system 1..1
* valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* valueIdentifier.system ^short = "Says that the value is a dyad key"
* valueIdentifier.value 1..1
* valueIdentifier.value ^short = "The key: a random UUID, say"
* valueIdentifier.value ^definition = "A value that cannot be guessed and is derived from nothing: no name, date of birth, record number or hash of these."
* valueIdentifier.assigner 0..0
* valueIdentifier.assigner ^short = "Not used: it would tell where the other partner is treated"
