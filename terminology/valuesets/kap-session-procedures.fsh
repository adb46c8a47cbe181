ValueSet: KAPSessionProcedures
Id: kap-session-procedures
Title: "KAP Session Procedures"
Description: "Standard procedures that describe a session beside its local type. Relationship counseling is preferred to marital counseling, since it fits unmarried couples too."
* ^experimental = false
* insert SnomedCTContent
* $sct#11429006 "Consultation"
* $sct#405783006 "Psychological assessment"
* $sct#391281002 "Mental health assessment"
* $sct#311401005 "Patient education"
* $sct#386356001 "Administration of drug or medicament via intramuscular route"
* $sct#313085000 "Relationship counseling"
* $sct#68168001 "Marital counseling"
* $sct#75516001 "Psychotherapy"
* $sct#228557008 "Cognitive and behavioral therapy"
* $sct#371754007 "Discharge planning"
* $sct#405782001 "Relapse prevention"
* $sct#710736005 "Education about relapse prevention"
* $sct#390906007 "Follow-up encounter"
* $sct#399684003 "Development of care plan"
