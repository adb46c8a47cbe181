RuleSet: ConceptMapCommon
* status = #draft
* experimental = false
