Invariant: kap-a9-request
Description: "(Information) The order names the condition for which ketamine is prescribed."
Severity: #warning
Expression: "reasonCode.exists() or reasonReference.exists()"
