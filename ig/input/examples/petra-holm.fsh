Instance: petra-holm
InstanceOf: Practitioner
Usage: #example
Title: "Petra Holm, prescriber and therapist"
Description: "A psychiatrist who both prescribes and conducts couple therapy: the exception that the combined-role flag records."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000046"
* active = true
* name.use = #official
* name.family = "Holm"
* name.given = "Petra"
* qualification.code = $nucc#2084P0800X "Psychiatry Physician"
