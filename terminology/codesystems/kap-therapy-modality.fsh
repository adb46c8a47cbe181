CodeSystem: KAPTherapyModality
Id: kap-therapy-modality
Title: "KAP Therapy Modality"
Description: "The couple therapy within which ketamine sessions are prepared and integrated."
* ^caseSensitive = true
* ^experimental = false
* #eft "Emotionally Focused Therapy" "Couple therapy that works on attachment needs and on the emotions beneath the couple's negative cycle."
* #ibct "Integrative Behavioral Couple Therapy" "Couple therapy that builds acceptance and change from a shared understanding of differences, sensitivities, stressors and patterns."
* #cbct "Cognitive-Behavioral Couple Therapy" "Couple therapy that works on the thoughts, behaviors and emotional responses the partners bring to each other."
* #other "Other modality" "A couple therapy not listed here; name it in text."
