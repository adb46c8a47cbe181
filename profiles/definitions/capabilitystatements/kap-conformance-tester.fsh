Instance: KAPConformanceTester
InstanceOf: CapabilityStatement
Usage: #definition
Title: "KAP Conformance Tester"
Description: "What a system that tests records or servers has to be able to do."
* insert Capability(kap-conformance-tester, KAPConformanceTester, KAP Conformance Tester, client)
* description = """
    A conformance tester sends resources and courses to be checked and reads the findings.
    """
* rest.documentation = """
    A tester reads the rule id of a finding from `OperationOutcome.issue.details.coding` and its place from
    `expression`.
    """

* insert ResourceEntry(CarePlan, SHALL)
* insert ProfileEntry(KAPCarePlan, SHALL)
* insert OperationEntry(kap-protocol-check, KAPProtocolCheck, SHALL)
