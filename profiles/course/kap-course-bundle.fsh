Profile: KAPCourseBundle
Parent: Bundle
Id: kap-course-bundle
Title: "KAP Course Bundle"
Description: "A whole course in one Bundle: what is handed in to be checked, or to be written in one transaction. It is transient, and never stored."
* ^purpose = "Some rules need a whole course, and under dual dosing that means two charts. This Bundle is the only artifact that may hold both. That is why it is checked or taken apart into its charts, and then forgotten; the safe way to hand a course over is the document of one chart."
* obeys kap-a1-course and kap-a1-course-couple and kap-a1-course-dyad and kap-a1-course-partner
* obeys kap-b1-course and kap-b7-course and kap-b7-course-session and kap-b8-course and kap-b9-course and kap-b14-course and kap-b14-course-single
* obeys kap-c1-course
* obeys kap-d1-course and kap-d4-course and kap-d6-course and kap-d9-course
* obeys kap-e2-course and kap-e7-course and kap-e8-course and kap-e9-course
* obeys kap-f3-course and kap-f4-course and kap-f10-course and kap-f15-course
* obeys kap-g1-course and kap-g1-course-many and kap-g3-course and kap-g3-course-early and kap-g3-course-window
* obeys kap-h1-course
* obeys kap-k1-course
* obeys kap-p2-course and kap-p2-course-chart and kap-p3-course
* . ^short = "A course to be checked or written"
* . ^definition = "The records of one course, of one chart or of both. Bundles have no labels of their own here: each entry keeps the labels it has."
* type MS
* type ^short = "collection to be checked | transaction to be written"
* type ^definition = "A collection is checked by the operation kap-protocol-check. A transaction is checked and, when there is no error, written as a whole. Must-support because it says which of the two is asked for."
* entry 1..* MS
* entry ^short = "The plans, episodes, sessions, doses and what they refer to"
* entry ^definition = "One record each: at least one care plan and one episode, and every record of the course that the rules should see. Rules judge what is in the Bundle, and in a transaction also what the server already holds of the course. Must-support because the entries are the course."
* entry.fullUrl 1..1 MS
* entry.fullUrl ^short = "What other entries refer to it by"
* entry.fullUrl ^definition = "A urn:uuid or the record's address. Must-support and required because references within the course are followed by it."
* entry.resource 1..1 MS
* entry.resource ^short = "The record"
* entry.resource ^definition = "A record that meets the profile its content implies. Must-support because it is what is checked."

Mapping: KAPCourseBundleRules
Id: kap-rule
Source: KAPCourseBundle
Target: "https://couple-kap.example/fhir/CodeSystem/kap-rule"
Title: "Protocol rules"
* entry.fullUrl -> "P2"
