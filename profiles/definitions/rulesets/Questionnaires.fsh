// A questionnaire of the guide: the same words on the outside, and one flat list of questions.
RuleSet: QuestionnaireCommon(id, name, title)
* id = "{id}"
* name = "{name}"
* title = "{title}"
* status = #draft
* experimental = false
* subjectType = #Patient

RuleSet: Question(system, code, type, text)
* item[+].linkId = "{code}"
* item[=].code = {system}#{code}
* item[=].text = "{text}"
* item[=].type = #{type}

RuleSet: YesNoQuestion(system, code, text)
* insert Question({system}, {code}, choice, {text})
* item[=].answerValueSet = "http://terminology.hl7.org/ValueSet/v2-0136"

RuleSet: CodedQuestion(system, code, valueset, text)
* insert Question({system}, {code}, choice, {text})
* item[=].answerValueSet = Canonical({valueset})
