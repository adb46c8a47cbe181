// What the person of a chart agreed to, and when.
RuleSet: Consents(chart, treatment, ketamine)
* entry[+].resource = course-treatment-consent
* entry[=].resource.id = "{chart}-treatment-consent"
* entry[=].resource.patient.reference = "Patient/{chart}-patient"
* entry[=].resource.dateTime = "{treatment}"
* entry[+].resource = course-ketamine-consent
* entry[=].resource.id = "{chart}-ketamine-consent"
* entry[=].resource.patient.reference = "Patient/{chart}-patient"
* entry[=].resource.dateTime = "{ketamine}"
