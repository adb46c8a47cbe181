Invariant: kap-h5-warning-signs
Description: "(Information) The review at the end states the signs on which to seek help again."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'warning-signs' and answer.value.exists()).exists()"
