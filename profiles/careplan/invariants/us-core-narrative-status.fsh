Invariant: us-core-narrative-status
Description: "The narrative is generated from the data or adds to it; it is neither empty nor an extension list."
Severity: #error
Expression: "status = 'generated' or status = 'additional'"
