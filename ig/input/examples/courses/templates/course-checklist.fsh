Instance: course-checklist
InstanceOf: KAPPreparationChecklist
Usage: #inline
* insert Labels(R, PSY)
* extension[episodeOfCare].valueReference.reference = "EpisodeOfCare/placeholder"
* status = #completed
* subject.reference = "Patient/placeholder"
* authored = "2026-01-01"
* insert YesNo(ketamine-psychoeducation, Y)
* insert YesNo(expectations, Y)
* insert YesNo(patient-fears, Y)
* insert YesNo(partner-fears, Y)
* insert YesNo(coping-before-after, Y)
* insert YesNo(integration-purpose, Y)
* insert YesNo(set-and-setting, Y)
* insert YesNo(support-preferences, Y)
* insert YesNo(support-communication-skills, Y)
* insert YesNo(shared-expectations, Y)
* insert YesNo(difficulty-plan, Y)
* insert YesNo(dual-dosing-logistics, Y)
