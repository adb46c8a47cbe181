CodeSystem: KAPNucc
Id: kap-nucc
Title: "Provider taxonomy codes used by this guide"
Description: "An excerpt, made for this guide, of the Health Care Provider Taxonomy. It lets a validator without a terminology server check the professions and specialties of the guide."
* insert NuccContent
* ^url = "http://nucc.org/provider-taxonomy"
* ^version = "excerpt"
* ^content = #fragment
* ^caseSensitive = false
* ^experimental = false
* #101YM0800X "Mental Health Counselor"
* #103T00000X "Psychologist"
* #103TC0700X "Clinical Psychologist"
* #103TF0000X "Family Psychologist"
* #1041C0700X "Clinical Social Worker"
* #106H00000X "Marriage & Family Therapist"
* #163WP0808X "Psychiatric/Mental Health Registered Nurse"
* #207L00000X "Anesthesiology Physician"
* #2084P0800X "Psychiatry Physician"
* #363LP0808X "Psychiatric/Mental Health Nurse Practitioner"
