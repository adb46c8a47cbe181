Invariant: kap-g5-target
Description: "The medicine session is named by a reference within the chart, or by its session identifier."
Severity: #error
Expression: "reference.exists() or (identifier.value.exists() and identifier.system = 'https://couple-kap.example/fhir/sid/session')"
