// One more security label.
RuleSet: Label(code)
* meta.security[+] = $v3-ActCode#{code}
