Instance: KAPKetamineDoseActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine dose"
Description: "The administration of ketamine in a medicine session."
* id = "kap-ketamine-dose"
* name = "KAPKetamineDoseActivity"
* title = "Ketamine dose"
* status = #draft
* experimental = false
* description = """
    The administration of ketamine in a medicine session. No dose, route or method is given here: the paper describes
    what its pilot used and asks for research on the ideal dose and route. The prescriber orders, and what was given is
    recorded in full.
    """
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* kind = #MedicationRequest
* intent = #plan
* profile = Canonical(KAPKetamineRequest)
* productCodeableConcept = $rxnorm#6130 "ketamine"
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(practitioner, prescriber)
