Profile: KAPAdverseEvent
Parent: AdverseEvent
Id: kap-adverse-event
Title: "KAP Adverse Event"
Description: "An effect of ketamine that was unwanted or worth watching: headache, nausea, a raised heart rate, confusion and the like. Most are confined to the session and gone within two hours."
* ^purpose = "Records what the dose did besides what was intended, so that the next dose can be chosen with care and longer effects are reviewed. Such a record is never refused for a rule of the protocol."
* insert EpisodeLink
* insert ClinicalSecurityLabels(R, PSY)
* obeys kap-f11 and kap-p2-subject
* extension contains KAPEffectResolvedExt named effectResolved 0..1 MS
* extension[effectResolved] ^short = "When the effect was gone"
* extension[effectResolved] ^definition = "Must-support because an effect that lasts longer than two hours is worth a review."
* actuality = #actual
* actuality MS
* actuality ^short = "actual"
* actuality ^definition = "Something that happened, not a near miss. Must-support because it is mandatory in FHIR."
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^short = "Marks the event as an effect of ketamine, beside other categories"
* category ^definition = "The kind of event. Must-support because it tells which profile applies."
* category from KAPAdverseEvents (extensible)
* category contains ketamineEffect 1..1 MS
* category[ketamineEffect] = KAPAdverseEventCodes#ketamine-acute-effect
* category[ketamineEffect] ^short = "ketamine-acute-effect"
* category[ketamineEffect] ^definition = "Must-support because it tells this event from other adverse events in the chart."
* event 1..1 MS
* event from KAPKetamineEffects (extensible)
* event ^short = "Headache, nausea, increased heart rate or blood pressure, lowered inhibition ..."
* event ^definition = "What was observed. Must-support because it is the event."
* subject MS
* subject only Reference(KAPPatient)
* subject ^short = "The person who was dosed"
* subject ^definition = "One person. Must-support because the event belongs to that person's chart."
* encounter MS
* encounter only Reference(KAPSessionEncounter)
* encounter ^short = "The session in which the effect began"
* encounter ^definition = "Must-support because it ties the event to the course."
* date 1..1 MS
* date ^short = "When the effect began"
* date ^definition = "The onset. Must-support because how long an effect lasted is counted from it."
* seriousness MS
* seriousness ^short = "Whether the event was serious"
* seriousness ^definition = "Whether the event was serious. Must-support because serious events are reported further."
* severity MS
* severity ^short = "mild | moderate | severe"
* severity ^definition = "How strong the effect was. Must-support because it bears on the next dose."
* outcome MS
* outcome ^short = "resolved | recovering | ongoing | resolvedWithSequelae | fatal | unknown"
* outcome ^definition = "How the event ended. Must-support because an ongoing effect needs somebody to follow it up."
* recorder MS
* recorder only Reference(Practitioner or PractitionerRole or KAPPatient or KAPPartner)
* recorder ^short = "Who recorded the event"
* recorder ^definition = "Must-support because questions go to whoever recorded it."
* suspectEntity MS
* suspectEntity ^short = "The dose that is thought to be the cause"
* suspectEntity ^definition = "Must-support because the event is read together with the dose."
* suspectEntity.instance MS
* suspectEntity.instance only Reference(KAPKetamineAdministration)
* suspectEntity.instance ^short = "The administration of ketamine"
* suspectEntity.instance ^definition = "The dose, in the same chart. Must-support because the event is read together with the dose."

Mapping: KAPAdverseEventRules
Id: kap-rule
Source: KAPAdverseEvent
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* subject -> "P2"
* extension[effectResolved] -> "F11"
* event -> "F13"
