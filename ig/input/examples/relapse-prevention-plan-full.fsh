Instance: relapse-prevention-plan-full
InstanceOf: KAPRelapsePreventionPlan
Usage: #example
Title: "Relapse prevention plan"
Description: "How the couple will notice the old pattern, and what they will do then."
* insert Labels(R, PSY)
* insert Document(relapse-prevention-plan, 18776-5, termination-session)
* identifier.system = "https://harbor.example/documents"
* identifier.value = "2026-0001-R"
* subject = Reference(maya-lindqvist)
* date = "2026-04-01T15:55:00-04:00"
* author = Reference(samuel-adeyemi)
* content.attachment.contentType = #text/plain
* content.attachment.data = "TmFtZSBpdCwgcGF1c2UsIGNvbWUgYmFjay4="
* context.event[+] = KAPPlanSection#strategies
* context.event[+] = KAPPlanSection#warning-signs
* context.event[+] = KAPPlanSection#notice-old-pattern
* context.event[+] = KAPPlanSection#recovery-steps
