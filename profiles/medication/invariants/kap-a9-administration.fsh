Invariant: kap-a9-administration
Description: "(Information) The administration names the condition for which ketamine is given."
Severity: #warning
Expression: "(status = 'completed' or status = 'in-progress') implies (reasonCode.exists() or reasonReference.exists())"
