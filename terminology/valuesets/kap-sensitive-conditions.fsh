ValueSet: KAPSensitiveConditions
Id: kap-sensitive-conditions
Title: "KAP Sensitive Conditions"
Description: "Findings that may never become inferable by the partner from anything the partner can see."
* ^experimental = false
* insert SnomedCTContent
* $sct#706893006 "Victim of intimate partner abuse"
* $sct#706892001 "At risk of intimate partner abuse"
* $sct#22791000175108 "At increased risk of intimate partner violence"
* $sct#66214007 "Substance abuse"
* $sct#6471006 "Suicidal thoughts"
* $sct#225444004 "At risk for suicide"
* $sct#129707006 "At risk for other-directed violence"
