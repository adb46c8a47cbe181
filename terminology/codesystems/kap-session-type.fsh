CodeSystem: KAPSessionType
Id: kap-session-type
Title: "KAP Session Type"
Description: "The kinds of session in a course of couple-based ketamine-assisted psychotherapy."
* ^caseSensitive = true
* ^experimental = false
* #consultation "Consultation" "First meeting, before assessment, in which the couple and the clinic decide whether to begin a course."
* #assessment "Assessment" "Session in which both partners together describe the difficulty, their goals and their strengths, and safety is screened."
* #individual-assessment "Individual assessment" "Assessment session with one partner alone. Its content belongs to that partner's own record only."
* #feedback "Feedback" "Session in which therapist and couple agree on a shared formulation of the problem and on a way forward."
* #preparation "Preparation" "Session before a medicine session that informs the couple about ketamine, agrees on support, and plans set and setting."
* #medicine "Medicine session" "Session in which ketamine is given to one patient, from arrival until that patient may leave."
* #integration "Integration" "Session after a medicine session in which both partners share the experience and relate it to their relationship."
* #termination "Termination" "Closing session that reviews what has changed and plans how the couple keeps it and finds help again."
