// Whose session it is, and of which course: Maya Lindqvist's.
RuleSet: MayasSession
* insert Labels(R, PSY)
* subject = Reference(maya-lindqvist)
* episodeOfCare = Reference(episode-full)
