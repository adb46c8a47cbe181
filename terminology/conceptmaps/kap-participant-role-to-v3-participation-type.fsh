Instance: kap-participant-role-to-v3-participation-type
InstanceOf: ConceptMap
Usage: #definition
Title: "KAP participant roles as participation types"
Description: "How a role of the course appears in a session to a system that knows only the standard participation types. Roles are not professions, so no map to provider taxonomies is offered."
* insert ConceptMapCommon
* name = "KAPParticipantRoleToV3ParticipationType"
* title = "KAP participant roles as participation types"
* description = "How a role of the course appears in a session to a system that knows only the standard participation types. Roles are not professions, so no map to provider taxonomies is offered."
* sourceCanonical = Canonical(KAPParticipantRoles)
* group
  * source = Canonical(KAPParticipantRole)
  * target = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
  * element[+]
    * code = #prescriber
    * display = "Prescriber"
    * target[+]
      * code = #PPRF
      * display = "primary performer"
      * equivalence = #inexact
      * comment = "In medicine sessions. The participation type does not say what the person performs."
  * element[+]
    * code = #therapist
    * display = "Therapist"
    * target[+]
      * code = #PPRF
      * display = "primary performer"
      * equivalence = #inexact
      * comment = "In therapy sessions."
    * target[+]
      * code = #SPRF
      * display = "secondary performer"
      * equivalence = #inexact
      * comment = "In medicine sessions."
  * element[+]
    * code = #chaperone
    * display = "Chaperone"
    * target[+]
      * code = #SPRF
      * display = "secondary performer"
      * equivalence = #wider
  * element[+]
    * code = #monitor
    * display = "Monitor"
    * target[+]
      * code = #SPRF
      * display = "secondary performer"
      * equivalence = #wider
  * element[+]
    * code = #partner
    * display = "Attending partner"
    * target[+]
      * code = #PART
      * display = "Participation"
      * equivalence = #wider
  * element[+]
    * code = #sitter
    * display = "Sitter"
    * target[+]
      * code = #PART
      * display = "Participation"
      * equivalence = #wider
  * element[+]
    * code = #co-dosed-partner
    * display = "Co-dosed partner"
    * target[+]
      * code = #PART
      * display = "Participation"
      * equivalence = #wider
  * element[+]
    * code = #identified-patient
    * display = "Identified patient"
    * target[+]
      * code = #SBJ
      * display = "subject"
      * equivalence = #wider
