// Somebody who takes part in a session, in one role.
RuleSet: Participant(role, who)
* participant[+].type = KAPParticipantRole#{role}
* participant[=].individual = Reference({who})
