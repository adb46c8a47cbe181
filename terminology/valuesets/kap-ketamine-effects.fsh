ValueSet: KAPKetamineEffects
Id: kap-ketamine-effects
Title: "KAP Ketamine Effects"
Description: "Acute and late effects together."
* ^experimental = false
* include codes from valueset KAPAcuteEffects
* include codes from valueset KAPLateEffects
