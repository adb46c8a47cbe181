Invariant: kap-h5-strategies
Description: "(Information) The review at the end states the strategies the couple will practice."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'strategies' and answer.value.exists()).exists()"
