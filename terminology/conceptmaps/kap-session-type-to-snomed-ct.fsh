Instance: kap-session-type-to-snomed-ct
InstanceOf: ConceptMap
Usage: #definition
Title: "KAP session types in SNOMED CT"
Description: "Standard procedures that come nearest to each kind of session. None says that the session is a couple's or has to do with ketamine; the local type stays necessary."
* insert ConceptMapCommon
* insert SnomedCTConceptMap
* name = "KAPSessionTypeToSnomedCt"
* title = "KAP session types in SNOMED CT"
* description = "Standard procedures that come nearest to each kind of session. None says that the session is a couple's or has to do with ketamine; the local type stays necessary."
* sourceCanonical = Canonical(KAPSessionTypes)
* targetCanonical = Canonical(KAPSessionProcedures)
* group
  * source = Canonical(KAPSessionType)
  * target = "http://snomed.info/sct"
  * element[+]
    * code = #consultation
    * display = "Consultation"
    * target[+]
      * code = #11429006
      * display = "Consultation"
      * equivalence = #wider
  * element[+]
    * code = #assessment
    * display = "Assessment"
    * target[+]
      * code = #405783006
      * display = "Psychological assessment"
      * equivalence = #wider
  * element[+]
    * code = #individual-assessment
    * display = "Individual assessment"
    * target[+]
      * code = #391281002
      * display = "Mental health assessment"
      * equivalence = #wider
  * element[+]
    * code = #feedback
    * display = "Feedback"
    * target[+]
      * code = #313085000
      * display = "Relationship counseling"
      * equivalence = #wider
  * element[+]
    * code = #preparation
    * display = "Preparation"
    * target[+]
      * code = #311401005
      * display = "Patient education"
      * equivalence = #inexact
      * comment = "Education is one part of preparation, and the partner is educated too."
  * element[+]
    * code = #medicine
    * display = "Medicine session"
    * target[+]
      * code = #386356001
      * display = "Administration of drug or medicament via intramuscular route"
      * equivalence = #inexact
      * comment = "The administration is one part of the session. Only for an intramuscular dose."
  * element[+]
    * code = #integration
    * display = "Integration"
    * target[+]
      * code = #313085000
      * display = "Relationship counseling"
      * equivalence = #wider
    * target[+]
      * code = #75516001
      * display = "Psychotherapy"
      * equivalence = #wider
  * element[+]
    * code = #termination
    * display = "Termination"
    * target[+]
      * code = #405782001
      * display = "Relapse prevention"
      * equivalence = #inexact
      * comment = "Relapse prevention is one part of the closing session."
    * target[+]
      * code = #371754007
      * display = "Discharge planning"
      * equivalence = #inexact
      * comment = "Planning for the time after the course is one part of the closing session."
