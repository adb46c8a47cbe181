Invariant: kap-b5-emotional
Description: "The assessment describes what the person feels when the couple's problem arises."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'emotional' and answer.value.exists()).exists()"
