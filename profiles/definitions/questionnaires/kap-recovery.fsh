Instance: KAPRecoveryQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Recovery"
Description: "Whether the person dosed is back in the state before the dose, and after how many minutes."
* insert QuestionnaireCommon(kap-recovery, KAPRecoveryQuestionnaire, KAP Recovery)
* description = "Whether the person dosed is back in the state before the dose, and after how many minutes."
* purpose = "To have somebody look before the person leaves."
* insert YesNoQuestion(KAPObservation, recovery, [[Is the person back in the state before the dose?]])
* insert Question(KAPObservation, minutes-to-baseline, integer, [[Minutes from the dose until then]])
