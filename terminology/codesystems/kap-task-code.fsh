CodeSystem: KAPTaskCode
Id: kap-task-code
Title: "KAP Task Code"
Description: "What a task of a course asks for, what it is given and what it yields."
* ^caseSensitive = true
* ^experimental = false
* #arrange-session "Arrange a session" "A time, a place and people are found for a planned session of a course."
* #fill-in-questionnaire "Fill in a questionnaire" "A questionnaire is answered, and the answers are recorded in the chart that the task is in."
* #questionnaire "Questionnaire" "The questionnaire that a task asks to be filled in, as an input of that task."
* #answers "Answers" "The response to the questionnaire of a task, as an output of that task."
