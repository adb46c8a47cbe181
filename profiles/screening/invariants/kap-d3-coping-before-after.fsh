Invariant: kap-d3-coping-before-after
Description: "Preparation has covered: coping before and after the medicine session."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'coping-before-after').answer.value.where(code = 'Y').exists()"
