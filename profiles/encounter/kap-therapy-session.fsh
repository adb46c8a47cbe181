Profile: KAPTherapySession
Parent: KAPSessionEncounter
Id: kap-therapy-session
Title: "KAP Therapy Session"
Description: "A session of couple therapy in the course: consultation, assessment, individual assessment, feedback, preparation, integration or termination. Led by a therapist and held with both partners, or with one of them where the phase calls for it."
* ^purpose = "Lets a record show that each phase of the treatment took place, with whom and for how long, so that the order of the phases and the safeguards of each can be checked."
* obeys kap-a1-attendance and kap-a1-conjoint and kap-a1-individual and kap-a3 and kap-d2 and kap-p3-session and kap-p3-attendance
* class from KAPTherapySessionClasses (extensible)
* class ^short = "In the clinic, by video, or at home"
* type[kapSession] from KAPTherapySessionTypes (required)
* type[kapSession] ^short = "consultation | assessment | individual-assessment | feedback | preparation | integration | termination"
* extension contains
    KAPAttendanceExt named attendance 0..1 MS and
    KAPTechniqueExt named technique 0..* MS
* extension[attendance] ^short = "conjoint | individual"
* extension[attendance] ^definition = "Whether both partners were there or one alone. Required for a therapy session. Must-support because privacy depends on it: what is said in an individual session stays in that person's chart."
* extension[technique] ^short = "Therapeutic techniques used"
* extension[technique] ^definition = "Which techniques the therapist used. Must-support because research asks which of them help, and because some do not belong in an integration session."

Mapping: KAPTherapySessionRules
Id: kap-rule
Source: KAPTherapySession
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* extension[attendance] -> "P3"
* extension[technique] -> "G8"
