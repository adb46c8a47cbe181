Instance: course-episode
InstanceOf: KAPEpisode
Usage: #inline
* insert Labels(R, PSY)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "placeholder"
* status = #finished
* patient.reference = "Patient/placeholder"
* managingOrganization = Reference(harbor-couples-clinic)
* period.start = "2026-01-01"
