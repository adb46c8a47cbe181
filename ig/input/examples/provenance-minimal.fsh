Instance: provenance-minimal
InstanceOf: KAPProvenance
Usage: #example
Title: "Provenance with the least that is required"
Description: "The smallest valid provenance."
* target = Reference(referral-minimal)
* recorded = "2026-03-01T09:00:00Z"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler "Assembler"
* agent.who.display = "A program that showed no token"
