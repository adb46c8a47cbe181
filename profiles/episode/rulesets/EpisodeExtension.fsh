// Ties a record to the person's episode, and so to the course.
RuleSet: EpisodeExtension
* extension contains http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare named episodeOfCare 1..1 MS
* insert SlicesDecide(extension)
* extension[episodeOfCare] ^short = "The person's episode in the course"
* extension[episodeOfCare] ^definition = "The episode of care, in the same chart, that this record belongs to. A course is the episodes of both partners. Must-support because no rule of the protocol can find the record without it."
* extension[episodeOfCare].value[x] only Reference(KAPEpisode)
