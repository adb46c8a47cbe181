Invariant: kap-a9
Description: "(Information) The plan names what it addresses: the patient's condition for which ketamine is given."
Severity: #warning
Expression: "(status = 'active' or status = 'completed') implies addresses.exists()"
