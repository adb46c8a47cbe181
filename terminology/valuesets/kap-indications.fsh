ValueSet: KAPIndications
Id: kap-indications
Title: "KAP Indications"
Description: "Conditions for which ketamine is prescribed in such a course. Examples, not a statement that ketamine is approved for them."
* ^experimental = false
* insert SnomedCTContent
* $sct#370143000 "Major depressive disorder"
* $sct#66344007 "Recurrent major depression"
* $sct#35489007 "Depressive disorder"
* $sct#47505003 "Posttraumatic stress disorder"
* $sct#699241002 "Chronic post-traumatic stress disorder following military combat"
* $sct#21897009 "Generalized anxiety disorder"
* $sct#191736004 "Obsessive-compulsive disorder"
* $sct#17226007 "Adjustment disorder"
