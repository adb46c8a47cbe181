Instance: preparation-checklist-full
InstanceOf: KAPPreparationChecklist
Usage: #example
Title: "Preparation in which every topic was covered"
Description: "The couple was prepared for Maya Lindqvist's medicine sessions."
* insert Labels(R, PSY)
* insert MayasRecord
* status = #completed
* encounter = Reference(therapy-session-full)
* authored = "2026-02-11T16:20:00-05:00"
* author = Reference(samuel-adeyemi)
* source = Reference(maya-lindqvist)
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
* insert YesNo(dual-dosing-logistics, N)
* insert CodedAnswer(dosing-model, KAPDosingModel#single)
