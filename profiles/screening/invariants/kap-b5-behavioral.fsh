Invariant: kap-b5-behavioral
Description: "The assessment describes what the person does when the couple's problem arises."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'behavioral' and answer.value.exists()).exists()"
