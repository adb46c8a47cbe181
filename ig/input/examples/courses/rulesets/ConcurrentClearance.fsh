// Clears a plan for dosing both partners in one session.
RuleSet: ConcurrentClearance(date)
* extension[concurrentClearance].extension[date].valueDateTime = "{date}"
* extension[concurrentClearance].extension[clinician].valueReference = Reference(ines-okafor)
