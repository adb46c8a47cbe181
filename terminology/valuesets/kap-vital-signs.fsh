ValueSet: KAPVitalSigns
Id: kap-vital-signs
Title: "KAP Vital Signs"
Description: "Measurements taken around a dose. Their shape is that of the FHIR vital signs profiles."
* ^experimental = false
* insert LoincContent
* $loinc#29463-7 "Body weight"
* $loinc#8302-2 "Body height"
* $loinc#85354-9 "Blood pressure panel with all children optional"
* $loinc#8480-6 "Systolic blood pressure"
* $loinc#8462-4 "Diastolic blood pressure"
* $loinc#8867-4 "Heart rate"
* $loinc#9279-1 "Respiratory rate"
* $loinc#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* $loinc#2708-6 "Oxygen saturation in Arterial blood"
