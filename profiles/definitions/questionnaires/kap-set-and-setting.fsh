Instance: KAPSetAndSettingQuestionnaire
InstanceOf: Questionnaire
Usage: #definition
Title: "KAP Set and Setting"
Description: "The mindset and intention of the person before a medicine session, and the comforts of the room that they wish for."
* insert QuestionnaireCommon(kap-set-and-setting, KAPSetAndSettingQuestionnaire, KAP Set and Setting)
* description = "The mindset and intention of the person before a medicine session, and the comforts of the room that they wish for."
* purpose = "To arrange set and setting with the person instead of for them."
* insert Question(KAPSetSetting, intention, text, [[What do you hope to meet, learn or feel?]])
* insert Question(KAPSetSetting, mindset, text, [[How do you feel about the session?]])
* insert YesNoQuestion(KAPSetSetting, private-room, [[Is a private room wanted?]])
* insert YesNoQuestion(KAPSetSetting, dimmable-light, [[Is dimmed light wanted?]])
* insert YesNoQuestion(KAPSetSetting, lamp, [[Is an ambient lamp wanted?]])
* insert YesNoQuestion(KAPSetSetting, eye-mask, [[Is an eye mask wanted?]])
* insert YesNoQuestion(KAPSetSetting, headphones, [[Are headphones wanted?]])
* insert YesNoQuestion(KAPSetSetting, playlist, [[Is a playlist wanted?]])
* insert YesNoQuestion(KAPSetSetting, ear-plugs, [[Are ear plugs wanted?]])
* insert YesNoQuestion(KAPSetSetting, low-noise, [[Is it kept quiet around the room?]])
