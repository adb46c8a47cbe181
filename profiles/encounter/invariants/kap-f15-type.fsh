Invariant: kap-f15-type
Description: "A medicine session is a record of its own: the session type medicine stands beside no other session type."
Severity: #error
Expression: "type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code = 'medicine').exists() implies type.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-session-type' and code != 'medicine').empty()"
