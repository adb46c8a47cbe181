Instance: course-formulation
InstanceOf: KAPFormulation
Usage: #inline
* insert Labels(R, PSY)
* insert Label(PDS)
* insert DocumentKind(formulation, 34785-6)
* context.encounter.reference = "Encounter/placeholder"
* subject.reference = "Patient/placeholder"
* content.attachment.contentType = #text/plain
* content.attachment.data = "VGhlIGN5Y2xlLg=="
