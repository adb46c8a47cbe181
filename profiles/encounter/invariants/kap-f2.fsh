Invariant: kap-f2
Description: "(Information) A medicine session that was held says how the dosed person was watched over."
Severity: #warning
Expression: "status = 'finished' implies extension('https://couple-kap.example/fhir/StructureDefinition/kap-monitoring').exists()"
