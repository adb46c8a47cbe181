Invariant: kap-b5-cognitive
Description: "The assessment describes what the person thinks when the couple's problem arises."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'cognitive' and answer.value.exists()).exists()"
