Instance: course-recovery
InstanceOf: KAPRecovery
Usage: #inline
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* partOf.reference = "MedicationAdministration/placeholder"
* status = #final
* category[exam] = $observation-category#exam
* code = KAPObservation#recovery
* subject.reference = "Patient/placeholder"
* encounter.reference = "Encounter/placeholder"
* effectiveDateTime = "2026-01-01"
* performer = Reference(grace-lin)
* valueBoolean = true
