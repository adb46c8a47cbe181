Profile: KAPIntegrationSession
Parent: KAPTherapySession
Id: kap-integration-session
Title: "KAP Integration Session"
Description: "A therapy session in which the couple makes sense of one or more medicine sessions together."
* ^purpose = "Ties what was experienced under ketamine to the couple's work, and lets the record show how soon after which medicine session this happened."
* obeys kap-g2 and kap-g2-individual and kap-g5 and kap-g6
* type[kapSession] = KAPSessionType#integration
* type[kapSession] ^short = "integration"
* extension contains KAPIntegratesSessionExt named integratesSession 0..* MS
* extension[integratesSession] ^short = "The medicine session that is worked through"
* extension[integratesSession] ^definition = "At least one medicine session of the course. Required by rule G5. Must-support because integration is defined by it, and the integration window is measured from its end."
