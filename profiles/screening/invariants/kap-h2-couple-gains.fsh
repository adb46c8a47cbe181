Invariant: kap-h2-couple-gains
Description: "The review at the end states what the couple improved."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'couple-gains' and answer.value.exists()).exists()"
