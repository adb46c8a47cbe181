ValueSet: KAPAcuteEffects
Id: kap-acute-effects
Title: "KAP Acute Effects"
Description: "Effects of ketamine during a medicine session and in the hours after it."
* ^experimental = false
* insert SnomedCTContent
* KAPAdverseEventCodes#lowered-inhibition
* KAPAdverseEventCodes#dissociation
* KAPAdverseEventCodes#increased-heart-rate-or-bp
* KAPAdverseEventCodes#other
* $sct#25064002 "Headache"
* $sct#422587007 "Nausea"
* $sct#422400008 "Vomiting"
* $sct#3424008 "Tachycardia"
* $sct#24184005 "Finding of increased blood pressure"
* $sct#389087006 "Hypoxemia"
* $sct#286933003 "Confusional state"
* $sct#130985008 "Disturbed sensory perception"
* $sct#7011001 "Hallucinations"
* $sct#78633001 "Altered thought processes"
* $sct#48079002 "Disturbance in mood"
* $sct#18963009 "Mood swings"
* $sct#404640003 "Dizziness"
* $sct#17971005 "Sedated"
* $sct#386806002 "Impaired cognition"
