Instance: harbor-medicine-room
InstanceOf: Location
Usage: #example
Title: "Medicine room"
Description: "A private room with dimmable light and monitoring, for medicine sessions."
* identifier.system = "https://harbor.example/rooms"
* identifier.value = "harbor-medicine-room"
* status = #active
* name = "Medicine room"
* address.city = "Portland"
* address.state = "ME"
* address.postalCode = "04101"
* managingOrganization = Reference(harbor-couples-clinic)
