Instance: episode-dual-of-partner
InstanceOf: KAPEpisode
Usage: #example
Title: "Ana Whitfield's episode"
Description: "The other of the two episodes of a course in which both partners are dosed."
* insert Labels(R, PSY)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "b0c4a1de-31f5-4f4b-8f57-90c1f6b7e2a3"
* status = #active
* patient = Reference(ana-whitfield)
* managingOrganization = Reference(harbor-couples-clinic)
* period.start = "2026-03-02"
