// What every observation of the guide has in common: US Core's elements, and one person as subject.
RuleSet: ObservationCommon
* obeys us-core-1 and kap-p2-subject
* status MS
* status ^definition = "Must-support, as in US Core."
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^definition = "The kind of observation. Must-support, as in US Core."
* code MS
* code ^definition = "Says what was observed, and so which profile applies. Must-support, as in US Core."
* subject 1..1 MS
* subject only Reference(KAPPatient)
* subject ^short = "The person in whose chart the observation is"
* subject ^definition = "One person, never the couple. Must-support, as in US Core."
* encounter MS
* encounter only Reference(KAPSessionEncounter)
* encounter ^short = "The session in which this was observed"
* encounter ^definition = "A session in the same chart. Must-support because it ties the observation to the course."
* effective[x] MS
* effective[x] ^short = "When this was observed"
* effective[x] ^definition = "When this was observed, at least to the day. Must-support, as in US Core."
* performer MS
* performer ^definition = "Who observed or said this. Must-support, as in US Core."
* value[x] MS
* dataAbsentReason MS
* dataAbsentReason ^short = "Why there is no value"
* dataAbsentReason ^definition = "Why there is no value. Must-support, as in US Core."
