Instance: course-condition
InstanceOf: Condition
Usage: #inline
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#confirmed
* category = $condition-category#encounter-diagnosis
* code = $sct#370143000 "Major depressive disorder"
* subject.reference = "Patient/placeholder"
