Instance: formulation-minimal
InstanceOf: KAPFormulation
Usage: #example
Title: "Formulation with the least that is required"
Description: "The smallest valid formulation."
* insert Labels(R, PSY)
* insert Label(PDS)
* insert Document(formulation, 34785-6, therapy-session-minimal)
* subject = Reference(patient-minimal)
* content.attachment.contentType = #text/plain
* content.attachment.data = "VGhlIGN5Y2xlLg=="
