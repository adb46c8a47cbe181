ValueSet: KAPPrepTopics
Id: kap-prep-topics
Title: "KAP Preparation Topics"
Description: "Topics of preparation."
* ^experimental = false
* include codes from system KAPPrepTopic
