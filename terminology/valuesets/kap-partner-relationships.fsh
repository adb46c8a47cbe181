ValueSet: KAPPartnerRelationships
Id: kap-partner-relationships
Title: "KAP Partner Relationships"
Description: "What the partner is to the patient. A fiancé, or a partner who lives elsewhere, is a significant other; a former spouse is not a partner."
* ^experimental = false
* $v3-RoleCode#SPS "spouse"
* $v3-RoleCode#DOMPART "domestic partner"
* $v3-RoleCode#SIGOTHR "significant other"
* $v3-RoleCode#HUSB "husband"
* $v3-RoleCode#WIFE "wife"
