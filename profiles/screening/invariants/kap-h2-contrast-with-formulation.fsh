Invariant: kap-h2-contrast-with-formulation
Description: "The review at the end states how the relationship differs from the first formulation."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'contrast-with-formulation' and answer.value.exists()).exists()"
