Invariant: kap-p2-course
Description: "A course Bundle is a collection to be checked or a transaction to be written, because it may hold two charts and is not kept."
Severity: #error
Expression: "type = 'collection' or type = 'transaction'"
