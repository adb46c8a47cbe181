// For a profile that holds screening answers (P2, P3, P6): the same labels whatever the answers are.
// kap-p6 asks for more than kap-p1 and takes its place.
RuleSet: ScreeningAnswerLabels
* insert SecurityLabelSlices(V, SDV)
* insert DefaultSecurityLabel(noDisclosure, NODSCLCD, [[Given in private: not disclosed without the person's own consent]])
* obeys kap-p2 and kap-p3 and kap-p6
