Instance: formulation-full
InstanceOf: KAPFormulation
Usage: #example
Title: "Formulation of the interaction pattern"
Description: "The couple's cycle as a drawing, with its strengths."
* insert Labels(R, PSY)
* insert Label(PDS)
* insert Document(formulation, 34785-6, therapy-session-full)
* category[form] = KAPFormulationType#infinity-loop
* identifier.system = "https://harbor.example/documents"
* identifier.value = "2026-0001-F"
* subject = Reference(maya-lindqvist)
* date = "2026-02-11T15:40:00-05:00"
* author = Reference(samuel-adeyemi)
* content.attachment.contentType = #image/svg+xml
* content.attachment.data = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="
* content.attachment.title = "Withdrawal and pursuit"
* context.period.start = "2026-02-11"
