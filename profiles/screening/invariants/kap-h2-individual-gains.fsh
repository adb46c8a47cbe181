Invariant: kap-h2-individual-gains
Description: "The review at the end states what each partner improved."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'individual-gains' and answer.value.exists()).exists()"
