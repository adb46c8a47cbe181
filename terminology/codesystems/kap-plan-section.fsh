CodeSystem: KAPPlanSection
Id: kap-plan-section
Title: "KAP Plan Section"
Description: "Sections of the termination review and of the relapse prevention plan."
* ^caseSensitive = true
* ^experimental = false
* #couple-gains "Gains of the couple" "What the couple has improved most."
* #individual-gains "Gains of each partner" "What each partner has improved most."
* #areas-to-grow "Areas to grow" "What the couple still wishes to change."
* #contrast-with-formulation "Contrast with the formulation" "How the relationship now differs from the formulation made at the start."
* #strategies "Strategies" "What the couple will practice to keep what they have gained."
* #warning-signs "Warning signs" "What would tell the couple to seek professional help again."
* #notice-old-pattern "Noticing the old pattern" "How the partners will notice that the old pattern is back."
* #recovery-steps "Steps to recover" "What the partners will do to find back to each other after a conflict or setback."
