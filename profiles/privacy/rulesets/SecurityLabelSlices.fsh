// The labels of a profile as slices without a minimum: a server that finds one missing adds the pattern of its slice.
// The obligation to carry labels is an invariant (kap-p1, kap-p5 or kap-p6), so that a missing label is one finding.
RuleSet: SecurityLabelSlices(confidentiality, sensitivity)
* meta MS
* meta ^short = "Labels and claims about the record"
* meta ^definition = "Must-support because the security labels stand here."
* meta.security MS
* meta.security ^slicing.discriminator.type = #pattern
* meta.security ^slicing.discriminator.path = "$this"
* meta.security ^slicing.rules = #open
* meta.security ^short = "Labels that decide who may read this record"
* meta.security ^definition = "Each partner's record stays private from the other. The labels say how confidential the record is and what makes it sensitive. A server adds the labels of the slices when they are missing, and never lowers a label it was given. Must-support because every access decision rests on it."
* meta.security contains
    confidentiality 0..1 MS and
    sensitivity 0..1 MS
* meta.security[confidentiality] = $v3-Confidentiality#{confidentiality}
* meta.security[confidentiality] ^short = "Default confidentiality of this kind of record"
* meta.security[confidentiality] ^definition = "The label a server adds when the record has no confidentiality; R or V are both accepted where the profile does not ask for V. Must-support because every access decision rests on it."
* meta.security[sensitivity] = $v3-ActCode#{sensitivity}
* meta.security[sensitivity] ^short = "Default reason for the confidentiality"
* meta.security[sensitivity] ^definition = "The label a server adds when the record has no sensitivity; a record may carry others as well. Must-support because it says what must not be shown by mistake."
