CodeSystem: KAPSetSetting
Id: kap-set-setting
Title: "KAP Set and Setting"
Description: "Features of the patient's mindset (set) and of the room and its comforts (setting) in a medicine session."
* ^caseSensitive = true
* ^experimental = false
* #private-room "Private room" "A room used by this patient, or this couple, alone."
* #dimmable-light "Dimmable light" "Room light whose brightness can be lowered."
* #lamp "Ambient lamp" "A lamp for atmosphere, such as a star projector."
* #eye-mask "Eye mask" "A mask that keeps out light and turns attention inward."
* #headphones "Headphones" "Headphones, with or without noise cancelling."
* #playlist "Playlist" "Music chosen for the session."
* #ear-plugs "Ear plugs" "Plugs that keep out sound."
* #low-noise "Low noise" "Noise around the room is kept to a minimum."
* #intention "Intention" "What the patient hopes to meet, learn or feel in the session."
* #mindset "Mindset" "The patient's mood, expectations and concerns on entering the session."
