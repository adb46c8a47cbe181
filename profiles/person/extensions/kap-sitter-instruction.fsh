Extension: KAPSitterInstructionExt
Id: kap-sitter-instruction
Title: "KAP Sitter Instruction"
Description: "States that the partner was told how to support the patient in a medicine session without interfering."
Context: RelatedPerson
* ^purpose = "A partner who sits in a medicine session is neither therapist nor guide. The framework asks that they get clear instructions beforehand; this records that it happened."
* . ^short = "The sitting partner has been instructed"
* . ^definition = "Instruction on support that does not interfere: respond to requests, reassure, hold a space without judgement; do not interpret, guide or treat, except where safety demands it."
* extension contains
    date 1..1 and
    by 0..1 and
    acknowledged 0..1
* insert SlicesDecide(extension)
* extension ^short = "When, by whom and whether it was understood"
* extension[date] ^short = "When the instruction was given"
* extension[date].value[x] 1..1
* extension[date].value[x] only dateTime
* extension[by] ^short = "Who gave it"
* extension[by].value[x] 1..1
* extension[by].value[x] only Reference(Practitioner or PractitionerRole)
* extension[acknowledged] ^short = "Whether the partner said they understood and agreed"
* extension[acknowledged].value[x] 1..1
* extension[acknowledged].value[x] only boolean
