CodeSystem: KAPRxNorm
Id: kap-rxnorm
Title: "RxNorm concepts used by this guide"
Description: "An excerpt, made for this guide, of RxNorm: ketamine as an ingredient and its solutions for injection. It lets a validator without a terminology server check these codes."
* insert RxNormContent
* ^url = "http://www.nlm.nih.gov/research/umls/rxnorm"
* ^version = "excerpt"
* ^content = #fragment
* ^caseSensitive = false
* ^experimental = false
* #6130 "ketamine"
* #238082 "Ketamine 10 MG/ML Injectable Solution"
* #238083 "Ketamine 100 MG/ML Injectable Solution"
* #238084 "Ketamine 50 MG/ML Injectable Solution"
