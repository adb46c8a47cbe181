ValueSet: KAPAdverseEvents
Id: kap-adverse-events
Title: "KAP Adverse Events"
Description: "All local concepts for adverse events, the category among them. For the event itself use the acute or late effects."
* ^experimental = false
* include codes from system KAPAdverseEventCodes
