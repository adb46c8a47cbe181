Instance: harbor-therapy-room
InstanceOf: Location
Usage: #example
Title: "Therapy room"
Description: "The room for conversations: consultation, assessment, feedback, preparation, integration and termination."
* identifier.system = "https://harbor.example/rooms"
* identifier.value = "harbor-therapy-room"
* status = #active
* name = "Therapy room"
* address.city = "Portland"
* address.state = "ME"
* address.postalCode = "04101"
* managingOrganization = Reference(harbor-couples-clinic)
