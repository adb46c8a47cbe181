// The security labels of an example; a server would add what is missing.
RuleSet: Labels(confidentiality, sensitivity)
* meta.security[+] = $v3-Confidentiality#{confidentiality}
* meta.security[+] = $v3-ActCode#{sensitivity}
