Instance: KAPConsultationActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Consultation session"
Description: "A first meeting in which the couple and the clinic decide whether to begin."
* insert SessionActivity(consultation, KAPConsultationActivity, Consultation session)
* description = """
    A first meeting in which the couple and the clinic decide whether to begin. The paper counts consultation among
    the sessions of a course without describing it; what happens in it is left to the clinic.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
