CodeSystem: KAPIntegrationTechnique
Id: kap-integration-technique
Title: "KAP Integration Technique"
Description: "Therapeutic techniques of integration sessions: those the framework recommends, and those it advises against in these sessions."
* ^caseSensitive = true
* ^experimental = false
* ^hierarchyMeaning = #grouped-by
* ^property.code = #notSelectable
* ^property.uri = "http://hl7.org/fhir/concept-properties#notSelectable"
* ^property.description = "The concept is a group heading and not to be recorded."
* ^property.type = #boolean
* #recommended "Recommended technique" "Group heading: techniques that fit an integration session. Not used as a code itself."
* #recommended ^property.code = #notSelectable
* #recommended ^property.valueBoolean = true
* #recommended #metaphor-imagery "Metaphor and imagery" "Using images and metaphors from the experience to evoke and deepen emotion."
* #recommended #naming-emotions "Naming emotions" "Helping a partner notice and name what they feel."
* #recommended #reinforcing-vulnerable-disclosure "Reinforcing vulnerable disclosure" "Responding to the sharing of a vulnerable emotion so that more sharing becomes likely, by therapist or partner."
* #recommended #holding-space "Holding space" "Giving each partner undisturbed and unjudged room to share."
* #recommended #empathic-joining "Empathic joining" "Bringing the partners closer through the pain both feel, for example by reflecting how one partner's words touch the other."
* #recommended #validation "Validation" "Conveying that a partner's experience makes sense."
* #recommended #enactment "Enactment" "Having a partner express a vulnerable emotion to the other directly, in the session."
* #recommended #unified-detachment "Unified detachment" "Looking at the pattern together from a distance, for example by dyadic mindfulness or by placing a moment on the diagram."
* #recommended #speaker-listener "Speaker-listener technique" "Talking in turns with assigned roles, the listener restating what was heard."
* #recommended #metathinking "Metathinking" "Talking about the treatment itself: intentions, changes to it, and feelings about its course."
* #discouraged "Discouraged technique" "Group heading: techniques that do not belong in an integration session. Not used as a code itself."
* #discouraged ^property.code = #notSelectable
* #discouraged ^property.valueBoolean = true
* #discouraged #skills-training "Skills training" "Teaching new information or skills in the session."
* #discouraged #problem-solving "Problem-solving" "Working on practical solutions to a problem of the couple."
* #discouraged #adjudicating-conflict "Adjudicating conflict" "Deciding who is right in a dispute between the partners."
* #other "Other technique" "A technique not listed here; name it in text."
