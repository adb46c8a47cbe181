RuleSet: NuccContent
* ^copyright = "This resource uses codes of the Health Care Provider Taxonomy code set, maintained by the National Uniform Claim Committee (NUCC). Copyright American Medical Association on behalf of the NUCC. Full content: https://nucc.org."
