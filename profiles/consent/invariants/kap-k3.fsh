Invariant: kap-k3
Description: "The consent names what is disclosed to the partner: kinds of record, content, labels or single records."
Severity: #error
Expression: "provision.exists() implies (provision.class.exists() or provision.code.exists() or provision.securityLabel.exists() or provision.data.exists())"
