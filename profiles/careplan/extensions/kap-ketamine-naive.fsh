Extension: KAPKetamineNaiveExt
Id: kap-ketamine-naive
Title: "KAP Ketamine Naive"
Description: "Whether the patient had never received ketamine before the course."
Context: CarePlan
* ^purpose = "A first experience is better made one partner at a time, above all when ketamine is new to the person."
* . ^short = "Ketamine is new to this patient"
* . ^definition = "True when the patient had not had ketamine before this course, by their own account or the record."
* value[x] 1..1
* value[x] only boolean
