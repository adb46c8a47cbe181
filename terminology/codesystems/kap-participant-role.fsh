CodeSystem: KAPParticipantRole
Id: kap-participant-role
Title: "KAP Participant Role"
Description: "What a person does in the course or in one session of it. Professional roles and partner roles never mix in one person."
* ^caseSensitive = true
* ^experimental = false
* #prescriber "Prescriber" "Medical professional who prescribes ketamine and is responsible for the medicine session."
* #therapist "Therapist" "Licensed or supervised therapist who conducts the couple therapy."
* #chaperone "Chaperone" "Professional, neither prescriber nor therapist, who is present in a medicine session for safety and practical needs."
* #monitor "Monitor" "Professional who observes the patient or the telemetry during a medicine session without conducting it."
* #partner "Attending partner" "Partner of the patient who takes part in a session as a partner and receives no ketamine in it."
* #sitter "Sitter" "Partner who stays with the dosed patient during a medicine session and supports without interfering."
* #co-dosed-partner "Co-dosed partner" "Partner who receives ketamine in the same medicine session as the patient."
* #identified-patient "Identified patient" "Partner for whose condition ketamine is prescribed, and in whose record the course is kept."
