Invariant: kap-a1-course-couple
Description: "A course concerns two people at most."
Severity: #error
Expression: """
entry.resource.where(status.where($this = 'entered-in-error').empty()).select(subject | patient)
  .where(reference.contains('Patient/') or resolve() is Patient)
  .select(reference.split('/').last()).distinct().count() <= 2
"""
