// Answers in a questionnaire response.
RuleSet: YesNo(item, answer)
* item[+].linkId = "{item}"
* item[=].answer.valueCoding = http://terminology.hl7.org/CodeSystem/v2-0136#{answer}

RuleSet: Answer(item, words)
* item[+].linkId = "{item}"
* item[=].answer.valueString = "{words}"

RuleSet: CodedAnswer(item, code)
* item[+].linkId = "{item}"
* item[=].answer.valueCoding = {code}
