Invariant: us-core-6-attachment
Description: "An attachment has its content or says where it is."
Severity: #error
Expression: "url.exists() or data.exists()"
