Instance: maya-lindqvist
InstanceOf: KAPPatient
Usage: #example
Title: "Maya Lindqvist, patient"
Description: "The identified patient of a couple in which one partner receives ketamine. Her partner is Tom Brandt."
* identifier[+].use = #usual
* identifier[=].type = $v2-0203#MR "Medical record number"
* identifier[=].system = "https://harbor.example/mrn"
* identifier[=].value = "MRN-1001"
* active = true
* name.use = #official
* name.family = "Lindqvist"
* name.given = "Maya"
* telecom.system = #phone
* telecom.value = "555-0111"
* telecom.use = #mobile
* gender = #female
* birthDate = "1986-04-17"
* address.line = "12 Sample Street"
* address.city = "Portland"
* address.state = "ME"
* address.postalCode = "04101"
* address.country = "US"
* maritalStatus = $v3-MaritalStatus#M "Married"
* communication.language = urn:ietf:bcp:47#en
