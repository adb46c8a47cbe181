Invariant: kap-d3-patient-fears
Description: "Preparation has covered: the patient's fears."
Severity: #warning
Expression: "(status = 'completed' or status = 'amended') implies item.where(linkId = 'patient-fears').answer.value.where(code = 'Y').exists()"
