RuleSet: USCoreContent
* ^copyright = "Codes and displays come from HL7 FHIR US Core, which HL7 International publishes under CC0."
