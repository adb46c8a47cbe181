Instance: support-preference-minimal
InstanceOf: KAPSupportPreference
Usage: #example
Title: "Support that the patient wishes for"
Description: "The smallest valid support preference."
* insert Labels(R, PSY)
* insert Label(PDS)
* status = #final
* category[survey] = $observation-category#survey
* code = KAPObservation#support-preference
* subject = Reference(patient-minimal)
* valueCodeableConcept = KAPSupportType#physical-comfort
