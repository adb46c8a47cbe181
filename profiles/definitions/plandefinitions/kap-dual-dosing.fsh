Instance: KAPDualDosingProtocol
InstanceOf: PlanDefinition
Usage: #definition
Title: "Couple KAP with both partners dosed"
Description: "The framework adapted to both partners receiving ketamine, in turn or together."
* insert Protocol(kap-dual-dosing, KAPDualDosingProtocol, Couple KAP with both partners dosed)
* insert ForDosing(alternating-dual)
* insert ForDosing(concurrent-dual)
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].resource = Canonical(KAPFrameworkProtocol)
* description = """
    The framework adapted to both partners receiving ketamine. It is applied once for each partner, so each has a plan
    of their own in their own chart; the plans share a dyad key. Safety screening and consent to ketamine are each
    person's own. In the alternating model the partners are dosed on different days; in the concurrent model they are
    dosed together, and it is recommended that each has a first session alone.
    """
* purpose = "To plan the two courses of treatment of a couple who both receive ketamine."
* usage = "Each partner's care plan names this definition in `instantiatesCanonical` and says in its dosing model whether the couple alternates or is dosed together."
* insert OpeningSessions

* insert SessionAction(medicine, Medicine session, KAPMedicineActivity, must, multiple)
* action[=].description = "Alternating: the partners are dosed on different days, and the other sits with the dosed partner or is there before and after. Concurrent: a prescriber, therapist or other chaperone is present, and the first session of each partner is one at a time (recommended, above all for a couple new to ketamine)."
* insert ActionRule(E2)
* insert ActionRule(E4)
* insert ActionRule(E7)
* insert ActionRule(E9)
* insert ActionAfter(preparation)
* insert ActionParticipant(patient, identified-patient)
* insert ActionParticipant(related-person, partner)
* insert ActionParticipant(practitioner, prescriber)
* insert MedicineSteps

* insert ClosingSessions
