Instance: course-relapse-prevention-plan
InstanceOf: KAPRelapsePreventionPlan
Usage: #inline
* insert Labels(R, PSY)
* insert DocumentKind(relapse-prevention-plan, 18776-5)
* subject.reference = "Patient/placeholder"
* content.attachment.contentType = #text/plain
* content.attachment.data = "TmFtZSBpdC4="
* context.encounter.reference = "Encounter/placeholder"
* context.event[+] = KAPPlanSection#strategies
* context.event[+] = KAPPlanSection#warning-signs
* context.event[+] = KAPPlanSection#notice-old-pattern
* context.event[+] = KAPPlanSection#recovery-steps
