Instance: ana-for-rosa
InstanceOf: KAPPartner
Usage: #example
Title: "Ana Whitfield as partner"
Description: "How Ana Whitfield appears in Rosa Delgado's chart. Nothing here points to Ana's own chart."
* insert Labels(R, PSY)
* insert Label(PDS)
* extension[dyad].valueIdentifier.system = "https://couple-kap.example/fhir/sid/dyad"
* extension[dyad].valueIdentifier.value = "b0c4a1de-31f5-4f4b-8f57-90c1f6b7e2a3"
* extension[participation].valueCodeableConcept = KAPPartnerParticipation#co-dosed
* active = true
* patient = Reference(rosa-delgado)
* relationship = $v3-RoleCode#WIFE "wife"
* name.family = "Whitfield"
* name.given = "Ana"
