Invariant: kap-b5-somatic
Description: "The assessment describes what the person senses in the body when the couple's problem arises."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'somatic' and answer.value.exists()).exists()"
