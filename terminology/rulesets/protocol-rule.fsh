// What the catalogue of protocol rules says of each rule beside its text.
RuleSet: ProtocolRule(severity, scope, strength, section, origin)
* ^property[0].code = #severity
* ^property[0].valueCode = #{severity}
* ^property[1].code = #scope
* ^property[1].valueCode = #{scope}
* ^property[2].code = #strength
* ^property[2].valueCode = #{strength}
* ^property[3].code = #section
* ^property[3].valueString = "{section}"
* ^property[4].code = #origin
* ^property[4].valueCode = #{origin}
