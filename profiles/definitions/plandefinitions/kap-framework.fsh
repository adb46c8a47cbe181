Instance: KAPFrameworkProtocol
InstanceOf: PlanDefinition
Usage: #definition
Title: "Couple KAP framework"
Description: "The framework for ketamine-assisted couple therapy with one partner dosed."
* insert Protocol(kap-framework, KAPFrameworkProtocol, Couple KAP framework)
* insert ForDosing(single)
* description = """
    The framework for ketamine-assisted couple therapy as the source paper describes it, for one dosed partner:
    consultation, assessment, feedback, preparation, medicine sessions each followed by integration, and termination.
    It names no dose, no route and no monitoring regimen, because the framework names none.
    """
* purpose = "To plan a course and to say which sessions the protocol rules expect, in which order and when."
* usage = "A care plan under the framework names this definition in `instantiatesCanonical`. Eight to eleven sessions in all, medicine sessions not counted; the count without medicine sessions is this guide's reading of the paper."
* insert OpeningSessions

* insert SessionAction(medicine, Medicine session, KAPMedicineActivity, must, multiple)
* action[=].description = "The identified patient receives ketamine. The partner may sit with them, be there before and after, or be absent."
* insert ActionRule(E8)
* insert ActionAfter(preparation)
* insert ActionParticipant(patient, identified-patient)
* insert ActionParticipant(practitioner, prescriber)
* insert MedicineSteps

* insert ClosingSessions
