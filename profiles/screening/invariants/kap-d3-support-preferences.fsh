Invariant: kap-d3-support-preferences
Description: "Preparation has covered: the support each partner wishes for."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'support-preferences').answer.value.where(code = 'Y').exists()"
