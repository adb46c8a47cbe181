Instance: samuel-adeyemi
InstanceOf: Practitioner
Usage: #example
Title: "Samuel Adeyemi, therapist"
Description: "The couple therapist, who leads every conversation and integrates the medicine sessions."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000020"
* active = true
* name.use = #official
* name.family = "Adeyemi"
* name.given = "Samuel"
* qualification.code = $nucc#106H00000X "Marriage & Family Therapist"
