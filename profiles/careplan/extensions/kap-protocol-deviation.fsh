Extension: KAPProtocolDeviationExt
Id: kap-protocol-deviation
Title: "KAP Protocol Deviation"
Description: "States that something was done differently from the protocol, why, and who answers for it."
Context: Encounter, MedicationAdministration, CarePlan
* ^purpose = "A record must be able to say what happened. With this statement a cross-resource rule that a given dose or a held session breaks is reported as a warning and the record is kept. Rules of data integrity and of privacy cannot be waived this way."
* . ^short = "Knowingly departed from the protocol"
* . ^definition = "A reasoned statement by a clinician that this act departed from the protocol. It records; it does not give permission."
* extension contains
    reason 1..1 and
    responsible 1..1 and
    time 1..1 and
    note 0..1
* insert SlicesDecide(extension)
* extension ^short = "Why, on whose responsibility and when"
* extension[reason] ^short = "Why the protocol was left"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only CodeableConcept
* extension[reason].valueCodeableConcept from KAPDeviationReasons (extensible)
* extension[responsible] ^short = "The clinician who answers for it"
* extension[responsible].value[x] 1..1
* extension[responsible].value[x] only Reference(Practitioner or PractitionerRole)
* extension[time] ^short = "When this was stated"
* extension[time].value[x] 1..1
* extension[time].value[x] only dateTime
* extension[note] ^short = "What happened, without anything about the other partner"
* extension[note].value[x] 1..1
* extension[note].value[x] only string
