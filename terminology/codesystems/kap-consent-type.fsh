CodeSystem: KAPConsentType
Id: kap-consent-type
Title: "KAP Consent Type"
Description: "What a person has agreed to. Each consent is one person's own."
* ^caseSensitive = true
* ^experimental = false
* #treatment "Treatment" "Agreement to take part in the couple therapy, with its limits of confidentiality."
* #ketamine "Ketamine" "Informed consent of a dosed person to receive ketamine."
* #partner-disclosure "Disclosure to partner" "Permission to share named parts of the person's record with their partner."
* #linkage "Record linkage" "Permission to record that the person's chart and their partner's chart belong to one course."
* #participation "Participation" "Agreement of a partner without a chart of their own to take part and to keep confidence."
* #concurrent-acknowledgement "Acknowledgement of concurrent dosing" "Acknowledgement of what is particular about receiving ketamine together with one's partner."
