Profile: KAPMedicineSessionPilotRegimen
Parent: KAPMedicineSession
Id: kap-medicine-session-pilot-regimen
Title: "KAP Medicine Session, Pilot Regimen"
Description: "A medicine session of a course that has chosen the regimen of the Veterans Affairs pilot, in which the dosed person is monitored by continuous telemetry."
* ^purpose = "Holds a site to what it chose by claiming the pilot regimen. No other course is measured by it."
* obeys kap-f3-pilot
