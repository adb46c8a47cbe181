Instance: support-preference-full
InstanceOf: KAPSupportPreference
Usage: #example
Title: "Support that the partner wishes for"
Description: "Tom Brandt's own preference, told by him and kept in Maya Lindqvist's chart with the label for information about the partner."
* insert Labels(R, PSY)
* insert Label(PDS)
* insert MayasRecord
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#support-preference
* encounter = Reference(therapy-session-full)
* effectiveDateTime = "2026-02-11T16:00:00-05:00"
* performer = Reference(tom-brandt)
* valueCodeableConcept = KAPSupportType#reassurance
