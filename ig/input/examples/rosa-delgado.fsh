Instance: rosa-delgado
InstanceOf: KAPPatient
Usage: #example
Title: "Rosa Delgado, patient"
Description: "One of two partners who are both dosed. With linkage consent, her record points to how she appears in her wife's chart."
* identifier[+].type = $v2-0203#MR "Medical record number"
* identifier[=].system = "https://harbor.example/mrn"
* identifier[=].value = "MRN-2001"
* active = true
* name.use = #official
* name.family = "Delgado"
* name.given = "Rosa"
* gender = #female
* birthDate = "1979-09-02"
* link.other = Reference(rosa-for-ana)
* link.type = #seealso
