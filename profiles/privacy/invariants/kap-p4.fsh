Invariant: kap-p4
Description: "Information about the partner, held in the other person's chart, carries the label PDS."
Severity: #error
Expression: "meta.security.empty() or meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode' and code = 'PDS').exists()"
