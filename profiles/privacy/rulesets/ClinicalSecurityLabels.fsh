// For every clinical profile (P1, P2), with its default confidentiality and sensitivity: (R, PSY), say.
RuleSet: ClinicalSecurityLabels(confidentiality, sensitivity)
* insert SecurityLabelSlices({confidentiality}, {sensitivity})
* obeys kap-p1 and kap-p2
