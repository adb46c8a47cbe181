Invariant: kap-d3-integration-purpose
Description: "Preparation has covered: the nature and purpose of integration."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'integration-purpose').answer.value.where(code = 'Y').exists()"
