ValueSet: KAPKetamineMedications
Id: kap-ketamine-medications
Title: "KAP Ketamine Medications"
Description: "Ketamine as a substance and in the strengths of solution for injection on the market in the United States. Esketamine is not part of the protocol and is left out."
* ^experimental = false
* insert SnomedCTRxNormContent
* $rxnorm#6130 "ketamine"
* $rxnorm#238082 "Ketamine 10 MG/ML Injectable Solution"
* $rxnorm#238083 "Ketamine 100 MG/ML Injectable Solution"
* $rxnorm#238084 "Ketamine 50 MG/ML Injectable Solution"
* $sct#373464007 "Ketamine"
