// Ties a record to the person's episode where it can be tied; unlike EpisodeExtension it does not insist,
// since a screening may come before the course, and no adverse event is refused for want of a link.
RuleSet: EpisodeLink
* extension contains http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare named episodeOfCare 0..1 MS
* extension[episodeOfCare] ^short = "The person's episode in the course"
* extension[episodeOfCare] ^definition = "The episode of care, in the same chart, that this record belongs to. Must-support because the rules on a course find the record by it."
* extension[episodeOfCare].value[x] only Reference(KAPEpisode)
* extension[episodeOfCare].value[x] ^short = "Episode in the same chart"
