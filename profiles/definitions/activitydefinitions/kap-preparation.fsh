Instance: KAPPreparationActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Preparation session"
Description: "A session that prepares the couple for ketamine, for support afterwards and for integration."
* insert SessionActivity(preparation, KAPPreparationActivity, Preparation session)
* description = """
    A session that prepares the couple: what ketamine may be like, expectations and fears of both, coping before
    and after, set and setting, which support each partner prefers, and what integration is for. It may share one
    session with feedback if that session lasts at least 75 minutes and the formulation is not overly complex.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
