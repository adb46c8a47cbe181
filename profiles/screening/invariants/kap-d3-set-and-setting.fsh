Invariant: kap-d3-set-and-setting
Description: "Preparation has covered: set and setting."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'set-and-setting').answer.value.where(code = 'Y').exists()"
