Instance: prescriber
InstanceOf: Practitioner
Usage: #example
Title: "Prescriber"
Description: "The physician who prescribes ketamine and conducts the medicine sessions."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000012"
* active = true
* name.family = "Okafor"
* name.given = "Ines"
* name.prefix = "Dr."
* qualification.code.text = "Physician (MD), psychiatry"
