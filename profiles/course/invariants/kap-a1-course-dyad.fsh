Invariant: kap-a1-course-dyad
Description: "All dyad keys in a course Bundle are the same: it holds the course of one couple."
Severity: #error
Expression: """
entry.resource.where((($this is CarePlan or $this is EpisodeOfCare) and status = 'entered-in-error').not())
  .extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').value.value.distinct().count() <= 1
"""
