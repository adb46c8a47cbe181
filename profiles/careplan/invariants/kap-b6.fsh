Invariant: kap-b6
Description: "An active or completed plan names the goals of the couple."
Severity: #warning
Expression: "(status = 'active' or status = 'completed') implies goal.exists()"
