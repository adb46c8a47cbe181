Profile: KAPSessionNote
Parent: DocumentReference
Id: kap-session-note
Title: "KAP Session Note"
Description: "A therapist's psychotherapy note on a session: kept apart from the record, and more strictly than anything else in it."
* ^purpose = "What partners say in a session is written down for the therapist, not for the record at large. A note is labelled as a psychotherapy note, and is left out of exports and of the course document unless it is asked for by someone who may. A note on a session of both contains what two people disclosed: it is released only if both agree."
* insert PsychotherapyNoteLabels
* insert DocumentCommon(session-note)

Mapping: KAPSessionNoteRules
Id: kap-rule
Source: KAPSessionNote
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
