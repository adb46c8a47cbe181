RuleSet: RxNormContent
* ^copyright = "This resource uses names and codes of RxNorm, courtesy of the U.S. National Library of Medicine. The National Library of Medicine is not responsible for this guide and does not endorse it."
