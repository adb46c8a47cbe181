Instance: KAPFeedbackActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Feedback session"
Description: "The session in which couple and therapist agree on a shared picture of the problem and a way forward."
* insert SessionActivity(feedback, KAPFeedbackActivity, Feedback session)
* description = """
    The session in which couple and therapist agree on a shared picture of the problem and a way forward, with a
    diagram or a written formulation that later sessions return to, and the couple's strengths in it.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
