CodeSystem: KAPCarePlanCategory
Id: kap-care-plan-category
Title: "KAP Care Plan Category"
Description: "Marks care plans, and the orders written under them, that belong to a course of couple-based ketamine-assisted psychotherapy."
* ^caseSensitive = true
* ^experimental = false
* #couple-kap "Couple-based ketamine-assisted psychotherapy" "Belongs to a course in which ketamine sessions are prepared and integrated in couple therapy."
