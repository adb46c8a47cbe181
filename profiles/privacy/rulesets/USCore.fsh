// Declares that whatever meets this profile also meets the named US Core 6.1.0 profile.
RuleSet: USCore(profile)
* ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/structuredefinition-compliesWithProfile"
* ^extension[=].valueCanonical = "http://hl7.org/fhir/us/core/StructureDefinition/{profile}|6.1.0"
