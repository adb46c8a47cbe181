Invariant: kap-d3-partner-fears
Description: "Preparation has covered: the partner's fears."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'partner-fears').answer.value.where(code = 'Y').exists()"
