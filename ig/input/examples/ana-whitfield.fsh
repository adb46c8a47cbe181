Instance: ana-whitfield
InstanceOf: KAPPatient
Usage: #example
Title: "Ana Whitfield, patient"
Description: "The other of two partners who are both dosed; a veteran, with the identifier of the Veterans Affairs master index."
* identifier[+].type = $v2-0203#MR "Medical record number"
* identifier[=].system = "https://harbor.example/mrn"
* identifier[=].value = "MRN-2002"
* active = true
* name.use = #official
* name.family = "Whitfield"
* name.given = "Ana"
* gender = #female
* birthDate = "1981-12-20"
* link.other = Reference(ana-for-rosa)
* link.type = #seealso
* identifier[+].system = "http://va.gov/mpi"
* identifier[=].value = "1000000017V123456"
