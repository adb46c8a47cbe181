Instance: course-patient
InstanceOf: KAPPatient
Usage: #inline
* identifier.system = "https://harbor.example/mrn"
* identifier.value = "placeholder"
* active = true
* name.use = #official
* name.family = "placeholder"
* name.given = "placeholder"
* gender = #unknown
