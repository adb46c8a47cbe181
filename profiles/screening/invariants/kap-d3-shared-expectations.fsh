Invariant: kap-d3-shared-expectations
Description: "Preparation has covered: the expectations the partners share."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'shared-expectations').answer.value.where(code = 'Y').exists()"
