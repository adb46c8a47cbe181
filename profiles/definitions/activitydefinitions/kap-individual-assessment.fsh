Instance: KAPIndividualAssessmentActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Individual assessment session"
Description: "An optional assessment session with one partner alone."
* insert SessionActivity(individual-assessment, KAPIndividualAssessmentActivity, Individual assessment session)
* description = """
    An optional assessment session with one partner alone. It is recorded only in that person's own chart.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(practitioner, therapist)
