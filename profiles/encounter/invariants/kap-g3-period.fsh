Invariant: kap-g3-period
Description: "A finished session says when it began and when it ended, to the minute and with the time zone."
Severity: #error
Expression: "status = 'finished' implies period.all((start.empty() or start.toString().length() > 15) and end.exists() and end.toString().length() > 15)"
