Invariant: kap-d3-expectations
Description: "Preparation has covered: what the patient expects."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'expectations').answer.value.where(code = 'Y').exists()"
