Instance: KAPVAPilotProtocol
InstanceOf: PlanDefinition
Usage: #definition
Title: "Veterans Affairs pilot regimen"
Description: "The framework with what the Veterans Affairs pilot did, for sites that choose to follow it."
* insert Protocol(kap-va-pilot, KAPVAPilotProtocol, Veterans Affairs pilot regimen)
* insert ForDosing(single)
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].resource = Canonical(KAPFrameworkProtocol)
* description = """
    The framework together with what its authors describe of their pilot in a Veterans Affairs clinic: one assessment
    session, ketamine by intramuscular route at 0.5 to 1.0 mg/kg, continuous telemetry, and integration on the same day
    or one to two days later. The paper reports this; it does not prescribe it.
    """
* purpose = "To let a site say that it follows the pilot's regimen. For such a site, and only for such a site, what the pilot did is checked as a requirement."
* usage = "A care plan under this regimen names this definition in `instantiatesCanonical`; its ketamine administrations then meet the pilot-regimen profile. Only an enrolled veteran is dosed, so the dosing model is `single`."
* insert OpeningSessions

* insert SessionAction(medicine, Medicine session, KAPMedicineActivity, must, multiple)
* action[=].description = "The veteran receives ketamine by intramuscular route, 0.5 to 1.0 mg/kg, under continuous telemetry with regular visual checks."
* insert ActionRule(E8)
* insert ActionRule(F3)
* insert ActionRule(F4)
* insert ActionAfter(preparation)
* insert ActionParticipant(patient, identified-patient)
* insert ActionParticipant(practitioner, prescriber)
* insert MedicineSteps

* insert ClosingSessions
