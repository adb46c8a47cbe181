Instance: assessment-full
InstanceOf: KAPAssessment
Usage: #example
Title: "Assessment of one partner in four domains"
Description: "How Maya Lindqvist experiences what troubles the couple."
* insert Labels(R, PSY)
* insert MayasRecord
* status = #completed
* encounter = Reference(individual-assessment-session)
* authored = "2026-01-28T15:30:00-05:00"
* author = Reference(samuel-adeyemi)
* source = Reference(maya-lindqvist)
* insert Answer(behavioral, [[She leaves the room and works late.]])
* insert Answer(cognitive, [[That nothing she says will be heard.]])
* insert Answer(emotional, [[Sadness beneath irritation.]])
* insert Answer(somatic, [[A tight chest and shallow breath.]])
