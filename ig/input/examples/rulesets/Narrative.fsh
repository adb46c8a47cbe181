// A short narrative, generated from the data.
RuleSet: Narrative(words)
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{words}</p></div>"
