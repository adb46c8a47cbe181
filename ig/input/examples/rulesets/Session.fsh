// A held session: kind, session identifier, beginning and end.
RuleSet: Session(identifier, type, start, end)
* identifier[session].system = "https://couple-kap.example/fhir/sid/session"
* identifier[session].value = "{identifier}"
* status = #finished
* class = $v3-ActCode#AMB "ambulatory"
* type[kapSession] = KAPSessionType#{type}
* period.start = "{start}"
* period.end = "{end}"
