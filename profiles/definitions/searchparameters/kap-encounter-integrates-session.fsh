Instance: KAPEncounterIntegratesSessionSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Encounter integrates session"
Description: "Finds the integration sessions that process a given medicine session."
* insert SearchParameterCommon(KAPEncounterIntegratesSessionSearch, integrates-session, reference)
* id = "kap-encounter-integrates-session"
* description = """
    Finds the integration sessions that process a given medicine session. Only references within one chart are literal
    and so found this way; an integration session names the other partner's medicine session by its session identifier.
    """
* base = #Encounter
* target = #Encounter
* expression = "Encounter.extension('https://couple-kap.example/fhir/StructureDefinition/kap-integrates-session').value.ofType(Reference)"
