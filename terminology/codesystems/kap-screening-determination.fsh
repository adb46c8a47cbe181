CodeSystem: KAPScreeningDeterminationCodes
Id: kap-screening-determination
Title: "KAP Screening Determination"
Description: "The clinician's verdict on whether dyadic treatment may begin."
* ^name = "KAPScreeningDetermination"
* ^caseSensitive = true
* ^experimental = false
* #cleared "Cleared" "No item stands against dyadic treatment."
* #excluded "Excluded" "At least one item precludes dyadic treatment at this time."
* #deferred "Deferred" "The verdict is postponed until more is known or a condition has been met."
