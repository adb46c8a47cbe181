Invariant: kap-p6
Description: "Screening answers carry the labels V and SDV, whatever the answers are."
Severity: #error
Expression: "meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' and code = 'V').exists() and meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode' and code = 'SDV').exists()"
