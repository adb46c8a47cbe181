Instance: relapse-prevention-plan-minimal
InstanceOf: KAPRelapsePreventionPlan
Usage: #example
Title: "Relapse prevention plan with the least that is required"
Description: "The smallest valid plan: sections are not coded, which is noted and no fault."
* insert Labels(R, PSY)
* insert Document(relapse-prevention-plan, 18776-5, therapy-session-minimal)
* subject = Reference(patient-minimal)
* content.attachment.contentType = #text/plain
* content.attachment.data = "TmFtZSBpdC4="
