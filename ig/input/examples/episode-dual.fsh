Instance: episode-dual
InstanceOf: KAPEpisode
Usage: #example
Title: "Rosa Delgado's episode"
Description: "One of the two episodes of a course in which both partners are dosed. The other episode, in the other chart, has the same dyad key."
* insert Labels(R, PSY)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "b0c4a1de-31f5-4f4b-8f57-90c1f6b7e2a3"
* status = #active
* patient = Reference(rosa-delgado)
* managingOrganization = Reference(harbor-couples-clinic)
* period.start = "2026-03-02"
