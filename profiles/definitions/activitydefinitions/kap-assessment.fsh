Instance: KAPAssessmentActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Assessment session"
Description: "A conjoint session that assesses the couple, sets goals and screens for safety."
* insert SessionActivity(assessment, KAPAssessmentActivity, Assessment session)
* description = """
    A conjoint session on what stands in the way of the couple's satisfaction, support and communication: each
    partner's behavioral, cognitive, emotional and bodily experience, the couple's goals and strengths, and the
    safety screening.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
