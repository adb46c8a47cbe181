Instance: harbor-couples-clinic
InstanceOf: Organization
Usage: #example
Title: "Clinic"
Description: "The outpatient clinic where all couples of the examples are treated."
* identifier.system = "http://hl7.org/fhir/sid/us-npi"
* identifier.value = "1000000004"
* active = true
* name = "Harbor Couples Clinic"
* telecom.system = #phone
* telecom.value = "555-0100"
* address.line = "1 Example Wharf"
* address.city = "Portland"
* address.state = "ME"
* address.postalCode = "04101"
* address.country = "US"
