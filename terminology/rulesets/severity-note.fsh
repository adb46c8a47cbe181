// When a rule's severity differs from the one in the catalogue. Follows ProtocolRule.
RuleSet: SeverityNote(note)
* ^property[5].code = #severity-note
* ^property[5].valueString = "{note}"
