ValueSet: KAPPlanSections
Id: kap-plan-sections
Title: "KAP Plan Sections"
Description: "Sections of the termination review and of the relapse prevention plan."
* ^experimental = false
* include codes from system KAPPlanSection
