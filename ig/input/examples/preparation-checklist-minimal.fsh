Instance: preparation-checklist-minimal
InstanceOf: KAPPreparationChecklist
Usage: #example
Title: "Preparation just begun"
Description: "The smallest valid checklist: in progress, without answers."
* insert Labels(R, PSY)
* status = #in-progress
* subject = Reference(patient-minimal)
* authored = "2026-07-29"
