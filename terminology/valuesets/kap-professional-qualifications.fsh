ValueSet: KAPProfessionalQualifications
Id: kap-professional-qualifications
Title: "KAP Professional Qualifications"
Description: "Professions and specialties of people who prescribe, conduct therapy or monitor in a course."
* ^experimental = false
* insert NuccContent
* $nucc#106H00000X "Marriage & Family Therapist"
* $nucc#103T00000X "Psychologist"
* $nucc#103TC0700X "Clinical Psychologist"
* $nucc#103TF0000X "Family Psychologist"
* $nucc#1041C0700X "Clinical Social Worker"
* $nucc#101YM0800X "Mental Health Counselor"
* $nucc#2084P0800X "Psychiatry Physician"
* $nucc#207L00000X "Anesthesiology Physician"
* $nucc#363LP0808X "Psychiatric/Mental Health Nurse Practitioner"
* $nucc#163WP0808X "Psychiatric/Mental Health Registered Nurse"
