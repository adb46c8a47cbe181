Instance: episode-full
InstanceOf: KAPEpisode
Usage: #example
Title: "Maya Lindqvist's episode"
Description: "Maya Lindqvist's course, in which she alone is dosed."
* insert Labels(R, PSY)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "6f1d9c52-8f0e-4a57-9b1e-2c7a4d0e5b11"
* identifier.system = "https://harbor.example/episodes"
* identifier.value = "2026-0001"
* status = #finished
* diagnosis.condition = Reference(depression)
* patient = Reference(maya-lindqvist)
* managingOrganization = Reference(harbor-couples-clinic)
* period.start = "2026-01-14"
* period.end = "2026-04-01"
* careManager = Reference(samuel-adeyemi)
* team = Reference(care-team-full)
