Instance: KAPIntegrationActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Integration session"
Description: "A conjoint session in which the couple shares and makes meaning of a medicine session."
* insert SessionActivity(integration, KAPIntegrationActivity, Integration session)
* description = """
    A conjoint session in which the couple shares and makes meaning of one or more medicine sessions. It is not
    used to teach skills, solve problems or settle conflicts.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
