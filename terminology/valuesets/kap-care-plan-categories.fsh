ValueSet: KAPCarePlanCategories
Id: kap-care-plan-categories
Title: "KAP Care Plan Categories"
Description: "Categories that mark care plans and orders of a course."
* ^experimental = false
* include codes from system KAPCarePlanCategory
