Instance: patient-minimal
InstanceOf: KAPPatient
Usage: #example
Title: "Patient with the least that is required"
Description: "The smallest valid patient."
* identifier.system = "https://harbor.example/mrn"
* identifier.value = "MRN-1009"
* name.family = "Marchetti"
* gender = #male
