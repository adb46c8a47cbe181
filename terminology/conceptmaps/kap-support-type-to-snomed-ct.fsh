Instance: kap-support-type-to-snomed-ct
InstanceOf: ConceptMap
Usage: #definition
Title: "KAP support types in SNOMED CT"
Description: "Standard concepts near to the support a partner wishes to receive. They name support that professionals give, so none is equivalent."
* insert ConceptMapCommon
* insert SnomedCTConceptMap
* name = "KAPSupportTypeToSnomedCt"
* title = "KAP support types in SNOMED CT"
* description = "Standard concepts near to the support a partner wishes to receive. They name support that professionals give, so none is equivalent."
* sourceCanonical = Canonical(KAPSupportTypes)
* group
  * source = Canonical(KAPSupportType)
  * target = "http://snomed.info/sct"
  * element[+]
    * code = #physical-comfort
    * display = "Physical comfort"
    * target[+]
      * code = #133918004
      * display = "Comfort measures"
      * equivalence = #wider
  * element[+]
    * code = #reassurance
    * display = "Reassurance"
    * target[+]
      * code = #133921002
      * display = "Emotional support"
      * equivalence = #wider
    * target[+]
      * code = #183039008
      * display = "Reassurance given"
      * equivalence = #inexact
      * comment = "Says that reassurance was given, not that it is wished for."
  * element[+]
    * code = #assistance
    * display = "Assistance"
    * target[+]
      * equivalence = #unmatched
      * comment = "No concept of the Global Patient Set names practical help by a partner."
  * element[+]
    * code = #informational
    * display = "Informational support"
    * target[+]
      * equivalence = #unmatched
      * comment = "Patient education is a professional act."
  * element[+]
    * code = #other
    * display = "Other support"
    * target[+]
      * equivalence = #unmatched
      * comment = "A residual category has no counterpart."
