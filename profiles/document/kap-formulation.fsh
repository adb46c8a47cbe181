Profile: KAPFormulation
Parent: DocumentReference
Id: kap-formulation
Title: "KAP Formulation"
Description: "The shared picture of what happens between the partners: a drawing of their cycle, such as an infinity loop, or a written formulation, with the couple's strengths."
* ^purpose = "In the feedback session couple and therapist agree on a picture of the pattern they are caught in. It is something to hold on to: integration sessions come back to it, and termination measures change against it. It is often a photograph of a drawing, so the content may be an image. It speaks of both partners and is labelled so."
* insert ClinicalSecurityLabels(R, PSY)
* insert PartnerDataLabels
* insert DocumentCommon(formulation)
* category contains form 0..1 MS
* insert SlicesDecide(category)
* category[form] from KAPFormulationTypes (required)
* category[form] ^short = "infinity-loop | deep | cycle-diagram | other"
* category[form] ^definition = "The form of the picture, which goes with the kind of couple therapy. Must-support because a therapist who takes over must know how to read it."
* context.encounter ^definition = "The session, in this chart, in which the picture was drawn: one, as in US Core. The sessions that came back to it stand in context.related. Must-support because it ties the document to the course."
* context.related MS
* context.related ^short = "The sessions in which it was used again"
* context.related ^definition = "The integration sessions, in this chart, that came back to the picture (rule G9): each once it has been held. Must-support because it shows that integration rests on the formulation."

Mapping: KAPFormulationRules
Id: kap-rule
Source: KAPFormulation
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
