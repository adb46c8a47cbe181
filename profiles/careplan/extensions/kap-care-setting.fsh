Extension: KAPCareSettingExt
Id: kap-care-setting
Title: "KAP Care Setting"
Description: "The kind of institution in which the course takes place."
Context: CarePlan
* ^purpose = "Some settings allow ketamine only for their own enrolled patients: within Veterans Affairs the partner of a veteran cannot be dosed. The setting makes such limits checkable."
* . ^short = "veterans-affairs | hospital | outpatient-clinic | private-practice | research | other"
* . ^definition = "Where the medicine sessions of this patient take place, by kind."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPCareSettings (required)
