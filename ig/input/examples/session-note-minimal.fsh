Instance: session-note-minimal
InstanceOf: KAPSessionNote
Usage: #example
Title: "Psychotherapy note with the least that is required"
Description: "The smallest valid psychotherapy note."
* insert Labels(V, PSYTHPN)
* insert Label(HIPAAPsyNotes)
* insert Document(session-note, 34904-3, integration-session-minimal)
* subject = Reference(patient-minimal)
* content.attachment.contentType = #text/plain
* content.attachment.data = "U3ludGhldGljIG5vdGUu"
