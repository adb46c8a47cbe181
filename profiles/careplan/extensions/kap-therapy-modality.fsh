Extension: KAPTherapyModalityExt
Id: kap-therapy-modality
Title: "KAP Therapy Modality"
Description: "The couple therapy that the course is built on."
Context: CarePlan
* ^purpose = "The framework is meant for evidence-based couple therapy, in which the ketamine sessions are embedded. Which one a couple receives matters to a therapist who takes over and to research."
* . ^short = "eft | ibct | cbct | other"
* . ^definition = "Emotionally focused, integrative behavioral or cognitive-behavioral couple therapy, or another one."
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from KAPTherapyModalities (extensible)
