// What couple goals and individual goals have in common.
RuleSet: GoalCommon(type)
* insert USCore(us-core-goal)
* lifecycleStatus MS
* lifecycleStatus ^short = "proposed | planned | accepted | active | on-hold | completed | cancelled | entered-in-error | rejected"
* lifecycleStatus ^definition = "Whether the goal is being worked on. Must-support as in US Core."
* achievementStatus MS
* achievementStatus ^short = "How far the goal has been reached"
* achievementStatus ^definition = "In-progress, achieved, not achieved and so on. Must-support because the termination session reviews what has improved."
* category MS
* category ^short = "Kinds of goal"
* category ^definition = "Must-support because couple goals and individual goals are told apart by it."
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kapType 1..1 MS
* insert SlicesDecide(category)
* category[kapType] = KAPGoalType#{type}
* category[kapType] ^short = "Whose goal it is: {type}"
* category[kapType] ^definition = "Says whose goal this is, and so which profile it must meet. Must-support for that reason."
* description MS
* description ^short = "The goal in the words of those who set it"
* description ^definition = "Usually text, in the couple's or the person's own words. Must-support as in US Core."
* subject only Reference(KAPPatient)
* subject MS
* subject ^short = "The person in whose chart the goal is recorded"
* subject ^definition = "One person, never a group. Must-support because the goal is found by it."
* start[x] MS
* start[x] ^short = "When work on the goal began"
* start[x] ^definition = "Must-support as in US Core."
* target MS
* target ^short = "What should be reached, and by when"
* target ^definition = "A measure or a date, if the couple named one. Must-support as in US Core."
* target.due[x] MS
* target.due[x] ^short = "By when"
* target.due[x] ^definition = "Often the end of the course. Must-support as in US Core."
* addresses MS
* addresses ^short = "What the goal answers"
* addresses ^definition = "The person's condition or the difficulty of the relationship. Must-support because it ties the goal to the reason for treatment."
* expressedBy only Reference(KAPPatient or KAPPartner or Practitioner or PractitionerRole)
* expressedBy MS
* expressedBy ^short = "Who put the goal into words"
* expressedBy ^definition = "The patient, the partner as this chart knows them, or a clinician. Must-support because a couple's goal may come from either partner."
