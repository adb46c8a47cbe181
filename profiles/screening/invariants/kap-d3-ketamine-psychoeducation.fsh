Invariant: kap-d3-ketamine-psychoeducation
Description: "Preparation has covered: how ketamine works and the range of experiences."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'ketamine-psychoeducation').answer.value.where(code = 'Y').exists()"
