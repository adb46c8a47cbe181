// Names an integration session in which the formulation that Agreed has just added was used again.
RuleSet: UsedIn(chart, session)
* entry[=].resource.context.related[+].reference = "Encounter/{chart}-{session}"
