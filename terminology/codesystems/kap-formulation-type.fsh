CodeSystem: KAPFormulationType
Id: kap-formulation-type
Title: "KAP Formulation Type"
Description: "The form in which the shared understanding of the couple's problem is recorded."
* ^caseSensitive = true
* ^experimental = false
* #infinity-loop "Infinity loop" "Diagram of Emotionally Focused Therapy that draws the couple's negative cycle as a figure of eight."
* #deep "DEEP formulation" "Formulation of Integrative Behavioral Couple Therapy: differences, emotional sensitivities, external stressors, pattern of communication."
* #cycle-diagram "Cycle diagram" "Any other drawing of the interaction pattern."
* #other "Other formulation" "A formulation in another form; describe it in text."
