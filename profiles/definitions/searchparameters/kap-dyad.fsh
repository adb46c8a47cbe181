Instance: KAPDyadSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Dyad key"
Description: "Finds the plans, episodes and partner records of one couple by the key they share."
* insert SearchParameterCommon(KAPDyadSearch, dyad, token)
* id = "kap-dyad"
* description = """
    Finds the care plans, episodes of care and partner records that carry one dyad key. The key joins two people's
    records, so the parameter is restricted: a server answers it only for a caller with rights in both charts, and
    refuses it in a conditional URL (conditional create, update, patch or delete), where it would match both partners'
    plans.
    """
* base[0] = #CarePlan
* base[+] = #EpisodeOfCare
* base[+] = #RelatedPerson
* expression = "CarePlan.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').value.ofType(Identifier) | EpisodeOfCare.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').value.ofType(Identifier) | RelatedPerson.extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').value.ofType(Identifier)"
