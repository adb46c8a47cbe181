// For a profile that holds information about the partner inside the other person's record (P4).
RuleSet: PartnerDataLabels
* insert DefaultSecurityLabel(partnerData, PDS, Told by one partner about the other)
* obeys kap-p4
