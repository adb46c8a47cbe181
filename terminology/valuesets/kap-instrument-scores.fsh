ValueSet: KAPInstrumentScores
Id: kap-instrument-scores
Title: "KAP Instrument Scores"
Description: "Scores of standard instruments that a site may record beside the course. No instrument is part of the protocol, no score clears or excludes by itself, and item texts are not reproduced."
* ^experimental = false
* insert LoincContent
* $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* $loinc#70274-6 "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"
* $loinc#93374-7 "Suicide risk level"
* $loinc#76504-0 "Total score [HARK]"
* $loinc#75626-2 "Total score [AUDIT-C]"
* $loinc#82667-7 "Total score [DAST-10]"
