RuleSet: OperationCommon(name, code, affectsState)
* name = "{name}"
* code = #{code}
* kind = #operation
* status = #draft
* experimental = false
* affectsState = {affectsState}

RuleSet: OperationParameter(name, use, min, max, type)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}

RuleSet: OperationParts(name, min, max)
* parameter[+].name = #{name}
* parameter[=].use = #out
* parameter[=].min = {min}
* parameter[=].max = "{max}"

RuleSet: OperationPart(name, min, max, type)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].type = #{type}

RuleSet: OperationInputParts(name, min, max)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"

RuleSet: OperationInputPart(name, min, max, type)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].type = #{type}
