Invariant: kap-p1
Description: "The record carries security labels: a confidentiality of R or V, and a sensitivity (PSY, MH, BH, PSYTHPN, SUD, ETHUD or SDV)."
Severity: #error
Expression: "meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' and (code = 'R' or code = 'V')).exists() and meta.security.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode' and (code = 'PSY' or code = 'MH' or code = 'BH' or code = 'PSYTHPN' or code = 'SUD' or code = 'ETHUD' or code = 'SDV')).exists()"
