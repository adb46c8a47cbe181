Instance: KAPVAIntegrator
InstanceOf: CapabilityStatement
Usage: #definition
Title: "KAP VA Integrator"
Description: "What a consumer connected to Veterans Affairs has to be able to do in addition."
* insert Capability(kap-va-integrator, KAPVAIntegrator, KAP VA Integrator, client)
* description = """
    A VA integrator is a consumer that is connected to Veterans Affairs. It meets the consumer's statement, which
    this one imports, and what is said here.
    """
* imports = Canonical(KAPConsumer)
* rest.documentation = """
    The veteran's ICN stands in the veteran's own Patient only, under the system `http://va.gov/mpi`, and never in a
    partner record. The label `Title38Section7332` is kept and honored where it is present.
    """

* insert ResourceEntry(Patient, SHALL)
* insert ProfileEntry(KAPPatient, SHALL)
* insert InteractionEntry(read, SHALL)
* insert InteractionEntry(search-type, SHALL)
* insert SearchEntry(identifier, token, SHALL)
* rest.resource[=].searchParam[=].documentation = "By ICN: `identifier=http://va.gov/mpi|[icn]`."
