ValueSet: KAPTherapyModalities
Id: kap-therapy-modalities
Title: "KAP Therapy Modalities"
Description: "Couple therapies in which ketamine sessions are prepared and integrated."
* ^experimental = false
* include codes from system KAPTherapyModality
