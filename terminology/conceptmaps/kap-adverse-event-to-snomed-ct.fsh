Instance: kap-adverse-event-to-snomed-ct
InstanceOf: ConceptMap
Usage: #definition
Title: "KAP adverse events in SNOMED CT"
Description: "Where a local adverse event has a counterpart in the Global Patient Set, and where it has none."
* insert ConceptMapCommon
* insert SnomedCTConceptMap
* name = "KAPAdverseEventToSnomedCt"
* title = "KAP adverse events in SNOMED CT"
* description = "Where a local adverse event has a counterpart in the Global Patient Set, and where it has none."
* sourceCanonical = Canonical(KAPAdverseEvents)
* targetCanonical = Canonical(KAPAcuteEffects)
* group
  * source = Canonical(KAPAdverseEventCodes)
  * target = "http://snomed.info/sct"
  * element[+]
    * code = #ketamine-acute-effect
    * display = "Acute effect of ketamine"
    * target[+]
      * equivalence = #unmatched
      * comment = "A category of this guide."
  * element[+]
    * code = #lowered-inhibition
    * display = "Lowered inhibition"
    * target[+]
      * equivalence = #unmatched
      * comment = "The Global Patient Set has sexual and alcohol-related inhibition only."
  * element[+]
    * code = #dissociation
    * display = "Dissociation"
    * target[+]
      * equivalence = #unmatched
      * comment = "Dissociative disorder is a diagnosis and not an expected drug effect."
  * element[+]
    * code = #increased-heart-rate-or-bp
    * display = "Increased heart rate or blood pressure"
    * target[+]
      * code = #3424008
      * display = "Tachycardia"
      * equivalence = #narrower
      * comment = "Only where the record shows that the heart rate was increased."
    * target[+]
      * code = #24184005
      * display = "Finding of increased blood pressure"
      * equivalence = #narrower
      * comment = "Only where the record shows that the blood pressure was increased."
  * element[+]
    * code = #other
    * display = "Other effect"
    * target[+]
      * equivalence = #unmatched
      * comment = "A residual category has no counterpart."
