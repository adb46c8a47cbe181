// One planned session of a care plan.
RuleSet: Planned(type, status, date)
* activity[+].detail.code = KAPSessionType#{type}
* activity[=].detail.status = #{status}
* activity[=].detail.scheduledPeriod.start = "{date}"
