Instance: depression
InstanceOf: Condition
Usage: #example
Title: "Depression, for which ketamine is prescribed"
Description: "Maya Lindqvist's major depressive disorder."
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#confirmed
* category = $condition-category#encounter-diagnosis
* code = $sct#370143000 "Major depressive disorder"
* subject = Reference(maya-lindqvist)
* recordedDate = "2025-11-03"
