Invariant: kap-p2-course-chart
Description: "No record refers to a record of the other partner's chart: the dyad key and session identifiers join the charts."
Severity: #error
Expression: """
defineVariable('charts', entry.resource.select(subject | patient).where(reference.contains('Patient/') or resolve() is Patient).select(reference.replaceMatches('^.*/([A-Za-z]+/[A-Za-z0-9.-]+)$', '$1')).distinct())
.select(%charts.count() < 2 or %charts.all(
  defineVariable('chart', $this)
  .defineVariable('elsewhere', %resource.entry.where(
      iif(resource is Patient, fullUrl, (resource.subject | resource.patient).reference).select(replaceMatches('^.*/([A-Za-z]+/[A-Za-z0-9.-]+)$', '$1')).exists($this in %charts and $this != %chart))
    .fullUrl.select(replaceMatches('^.*/([A-Za-z]+/[A-Za-z0-9.-]+)$', '$1')))
  .select(%resource.entry.resource.where((subject | patient).reference.select(replaceMatches('^.*/([A-Za-z]+/[A-Za-z0-9.-]+)$', '$1')).exists($this = %chart)).all(
    defineVariable('session', ofType(MedicationAdministration).context.reference)
    .select(descendants().ofType(Reference).reference.exists(($this in %session).not() and replaceMatches('^.*/([A-Za-z]+/[A-Za-z0-9.-]+)$', '$1') in %elsewhere).not())))))
"""
