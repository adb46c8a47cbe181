Instance: KAPProvenancePatientSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Patient of a provenance"
Description: "Finds what is told of who wrote the records of a chart."
* insert SearchParameterCommon(KAPProvenancePatientSearch, patient, reference)
* id = "kap-provenance-patient"
* description = """
    Finds the provenances of a patient's chart. FHIR's own parameter of that name finds those only that have the Patient
    itself among their targets.
    """
* base[0] = #Provenance
* target = #Patient
* expression = "Provenance.extension('https://couple-kap.example/fhir/StructureDefinition/kap-provenance-patient').value.ofType(Reference)"
