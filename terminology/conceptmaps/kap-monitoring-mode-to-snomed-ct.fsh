Instance: kap-monitoring-mode-to-snomed-ct
InstanceOf: ConceptMap
Usage: #definition
Title: "KAP monitoring modes in SNOMED CT"
Description: "Standard procedures that come nearest to each way of watching a patient."
* insert ConceptMapCommon
* insert SnomedCTConceptMap
* name = "KAPMonitoringModeToSnomedCt"
* title = "KAP monitoring modes in SNOMED CT"
* description = "Standard procedures that come nearest to each way of watching a patient."
* sourceCanonical = Canonical(KAPMonitoringModes)
* targetCanonical = Canonical(KAPMonitoringProcedures)
* group
  * source = Canonical(KAPMonitoringMode)
  * target = "http://snomed.info/sct"
  * element[+]
    * code = #continuous-telemetry
    * display = "Continuous telemetry"
    * target[+]
      * code = #266706003
      * display = "Continuous electrocardiogram monitoring"
      * equivalence = #narrower
      * comment = "Telemetry may carry more signals than the electrocardiogram."
  * element[+]
    * code = #intermittent-vital-signs
    * display = "Intermittent vital signs"
    * target[+]
      * code = #61746007
      * display = "Taking patient vital signs"
      * equivalence = #wider
  * element[+]
    * code = #visual-checks
    * display = "Visual checks"
    * target[+]
      * equivalence = #unmatched
      * comment = "No concept of the Global Patient Set names an unobtrusive look."
  * element[+]
    * code = #continuous-presence
    * display = "Continuous presence"
    * target[+]
      * equivalence = #unmatched
      * comment = "No concept of the Global Patient Set names a professional staying in the room."
  * element[+]
    * code = #check-ins-before-and-after
    * display = "Check-ins before and after"
    * target[+]
      * equivalence = #unmatched
      * comment = "No concept of the Global Patient Set names check-ins around a session."
