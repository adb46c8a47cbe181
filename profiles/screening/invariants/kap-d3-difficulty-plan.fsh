Invariant: kap-d3-difficulty-plan
Description: "Preparation has covered: a plan for difficulties."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'difficulty-plan').answer.value.where(code = 'Y').exists()"
