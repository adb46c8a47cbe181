Invariant: kap-d8
Description: "Where both partners will be dosed, preparation has covered the practical arrangements for it."
Severity: #warning
Expression: "((status = 'completed' or status = 'amended') and item.where(linkId = 'dosing-model').answer.value.where(code = 'alternating-dual' or code = 'concurrent-dual').exists()) implies item.where(linkId = 'dual-dosing-logistics').answer.value.where(code = 'Y').exists()"
