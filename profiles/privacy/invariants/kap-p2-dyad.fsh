Invariant: kap-p2-dyad
Description: "The dyad key stands in the extension kap-dyad and never among the identifiers, where software could take the two partners for one person."
Severity: #error
Expression: "identifier.where(system = 'https://couple-kap.example/fhir/sid/dyad').empty()"
