ValueSet: KAPSecurityLabels
Id: kap-security-labels
Title: "KAP Security Labels"
Description: "All security labels this guide uses: confidentiality, sensitivity and handling."
* ^experimental = false
* include codes from valueset KAPConfidentialityLabels
* include codes from valueset KAPSensitivityLabels
* include codes from valueset KAPHandlingLabels
