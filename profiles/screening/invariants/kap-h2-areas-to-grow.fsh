Invariant: kap-h2-areas-to-grow
Description: "The review at the end states where there is still room to grow."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'areas-to-grow' and answer.value.exists()).exists()"
