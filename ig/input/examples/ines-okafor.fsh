Instance: ines-okafor
InstanceOf: Practitioner
Usage: #example
Title: "Ines Okafor, prescriber"
Description: "The psychiatrist who prescribes ketamine and conducts the medicine sessions."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000012"
* active = true
* name.use = #official
* name.family = "Okafor"
* name.given = "Ines"
* qualification.code = $nucc#2084P0800X "Psychiatry Physician"
