Invariant: kap-b7-verdict
Description: "The overall determination of a completed safety screening agrees with its answers."
Severity: #error
Expression: "((status = 'completed' or status = 'amended') and item.where(linkId = 'overall-determination').answer.value.where(code = 'cleared').exists()) implies item.where(linkId = 'intimate-partner-violence' or linkId = 'unmanaged-severe-substance-abuse' or linkId = 'suicidal-ideation-requiring-inpatient' or linkId = 'homicidal-ideation-requiring-inpatient').answer.value.where(code = 'Y').empty()"
