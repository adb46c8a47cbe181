Instance: tom-brandt
InstanceOf: KAPPartner
Usage: #example
Title: "Tom Brandt, partner"
Description: "Maya Lindqvist's husband as he appears in her chart: he attends the sessions and sits with her when she is dosed, and has been told how."
* insert Labels(R, PSY)
* insert Label(PDS)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "6f1d9c52-8f0e-4a57-9b1e-2c7a4d0e5b11"
* extension[participation].valueCodeableConcept = KAPPartnerParticipation#sitter
* extension[sitterInstruction].extension[date].valueDateTime = "2026-02-11T16:10:00-05:00"
* extension[sitterInstruction].extension[by].valueReference = Reference(samuel-adeyemi)
* extension[sitterInstruction].extension[acknowledged].valueBoolean = true
* active = true
* patient = Reference(maya-lindqvist)
* relationship = $v3-RoleCode#HUSB "husband"
* name.family = "Brandt"
* name.given = "Tom"
* telecom.system = #phone
* telecom.value = "555-0112"
* gender = #male
* period.start = "2026-01-14"
