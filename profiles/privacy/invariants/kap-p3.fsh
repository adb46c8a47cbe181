Invariant: kap-p3
Description: "Content that one partner gave in private carries the label NODSCLCD: no disclosure without that person's own consent."
Severity: #error
Expression: "meta.security.empty() or meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode' and code = 'NODSCLCD').exists()"
