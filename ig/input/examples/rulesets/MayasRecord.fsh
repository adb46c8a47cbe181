// Whose record it is, and of which course: Maya Lindqvist's.
RuleSet: MayasRecord
* extension[episodeOfCare].valueReference = Reference(episode-full)
* subject = Reference(maya-lindqvist)
