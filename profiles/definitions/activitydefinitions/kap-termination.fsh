Instance: KAPTerminationActivity
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Termination session"
Description: "A closing session that reviews the couple's progress and plans ahead."
* insert SessionActivity(termination, KAPTerminationActivity, Termination session)
* description = """
    A closing session: what the couple and each partner have improved, where there is room to grow, what they will
    keep practicing, which signs would call for help again, and what further resources are wanted.
    """
* insert ActivityParticipant(patient, identified-patient)
* insert ActivityParticipant(related-person, partner)
* insert ActivityParticipant(practitioner, therapist)
