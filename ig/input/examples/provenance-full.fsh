Instance: provenance-full
InstanceOf: KAPProvenance
Usage: #example
Title: "Provenance of a medicine session"
Description: "Who entered Maya Lindqvist's medicine session, and by which program."
* extension[patient].valueReference = Reference(maya-lindqvist)
* target = Reference(medicine-session-full)
* recorded = "2026-02-17T15:40:00-08:00"
* activity = http://terminology.hl7.org/CodeSystem/v3-DataOperation#CREATE "create"
* agent[0].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent[0].who = Reference(samuel-adeyemi)
* agent[0].onBehalfOf = Reference(harbor-couples-clinic)
* agent[1].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler "Assembler"
* agent[1].who.identifier.system = "https://login.example/realms/harbor"
* agent[1].who.identifier.value = "ehr-app"
* agent[1].onBehalfOf = Reference(harbor-couples-clinic)
