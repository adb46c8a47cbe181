Invariant: kap-d10-team
Description: "Only professionals are prescriber, therapist, chaperone or monitor; the patient and the partner hold none of these roles."
Severity: #error
Expression: "participant.where(role.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-participant-role' and (code = 'prescriber' or code = 'therapist' or code = 'chaperone' or code = 'monitor')).exists()).member.where(reference.matches('(^|.*/)(RelatedPerson|Patient)/.*') or type = 'RelatedPerson' or type = 'Patient').empty()"
