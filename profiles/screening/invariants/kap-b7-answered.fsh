Invariant: kap-b7-answered
Description: "A completed safety screening answers all four items and states the overall determination."
Severity: #error
Expression: "(status = 'completed' or status = 'amended') implies (item.where(linkId = 'intimate-partner-violence' and answer.value.exists()).exists() and item.where(linkId = 'unmanaged-severe-substance-abuse' and answer.value.exists()).exists() and item.where(linkId = 'suicidal-ideation-requiring-inpatient' and answer.value.exists()).exists() and item.where(linkId = 'homicidal-ideation-requiring-inpatient' and answer.value.exists()).exists() and item.where(linkId = 'overall-determination' and answer.value.exists()).exists())"
