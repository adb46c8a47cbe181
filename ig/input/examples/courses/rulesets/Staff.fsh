// Where every course is held, and by whom.
RuleSet: Staff
* entry[+].resource = harbor-couples-clinic
* entry[+].resource = harbor-therapy-room
* entry[+].resource = harbor-medicine-room
* entry[+].resource = ines-okafor
* entry[+].resource = samuel-adeyemi
* entry[+].resource = grace-lin
