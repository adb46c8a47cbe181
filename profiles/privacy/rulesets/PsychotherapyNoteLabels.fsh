// For a profile that holds a psychotherapy note (P2, P5); kap-p5 asks for more than kap-p1 and takes its place.
RuleSet: PsychotherapyNoteLabels
* insert SecurityLabelSlices(V, PSYTHPN)
* insert DefaultSecurityLabel(psychotherapyNotesLaw, HIPAAPsyNotes, [[The law that protects psychotherapy notes]])
* obeys kap-p2 and kap-p5
