Extension: KAPScreenedPrivatelyExt
Id: kap-screened-privately
Title: "KAP Screened Privately"
Description: "Whether the person was asked alone, without the partner in the room. The source does not ask for this; it is this guide's own advice, since a person may not be able to speak of violence in front of the partner."
Context: QuestionnaireResponse
* . ^short = "Asked alone, without the partner"
* value[x] 1..1
* value[x] only boolean
