Instance: session-note-full
InstanceOf: KAPSessionNote
Usage: #example
Title: "Psychotherapy note"
Description: "The therapist's note of an integration session, apart from the rest of the record."
* insert Labels(V, PSYTHPN)
* insert Label(HIPAAPsyNotes)
* insert Label(NODSCLCD)
* insert Document(session-note, 34904-3, integration-session-full)
* identifier.system = "https://harbor.example/documents"
* identifier.value = "2026-0001-N"
* subject = Reference(maya-lindqvist)
* date = "2026-02-19T16:20:00-05:00"
* author = Reference(samuel-adeyemi)
* content.attachment.contentType = #text/plain
* content.attachment.data = "U3ludGhldGljIG5vdGUu"
