// One more label that a server adds by default; used after ClinicalSecurityLabels, once per label.
RuleSet: DefaultSecurityLabel(slice, code, reason)
* meta.security contains {slice} 0..1 MS
* meta.security[{slice}] = $v3-ActCode#{code}
* meta.security[{slice}] ^short = "{reason}"
* meta.security[{slice}] ^definition = "{reason}. A server adds the label when it is missing. Must-support because every access decision rests on it."
