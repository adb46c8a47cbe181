// Somebody in a care team, in one role.
RuleSet: Member(role, who)
* participant[+].role = KAPParticipantRole#{role}
* participant[=].member = Reference({who})
