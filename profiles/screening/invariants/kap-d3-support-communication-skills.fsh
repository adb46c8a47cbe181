Invariant: kap-d3-support-communication-skills
Description: "Preparation has covered: skills of support and communication."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'support-communication-skills').answer.value.where(code = 'Y').exists()"
