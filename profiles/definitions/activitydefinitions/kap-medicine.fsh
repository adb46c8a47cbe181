Instance: KAPMedicineActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Medicine session"
Description: "A session in which one patient receives ketamine."
* insert SessionActivity(medicine, KAPMedicineActivity, Medicine session)
* description = """
    A session in which one patient receives ketamine under a medical provider's care. Each dosed patient has a
    medicine session of their own, even when both partners are dosed together. The therapist need not be present.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(practitioner, prescriber)
