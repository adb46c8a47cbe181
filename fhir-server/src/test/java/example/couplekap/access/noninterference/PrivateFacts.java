package example.couplekap.access.noninterference;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * What partner B keeps private: records of many types in B's own chart, none of which the protocol
 * asks of A's side. Two variants say different things in records of the same ids.
 */
final class PrivateFacts {

  private static final String CHART =
      """
      {"resourceType": "Condition", "id": "${name}-condition", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [${label}]},
       "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "${clinical}"}]},
       "verificationStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": "confirmed"}]},
       "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-category", "code": "encounter-diagnosis"}]}],
       "code": {"text": "${word}"}, "recordedDate": "${date}"}
      ;
      {"resourceType": "Observation", "id": "${name}-observation", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [${label}]}, "status": "final",
       "code": {"coding": [{"system": "https://private.example", "code": "${word}"}]},
       "effectiveDateTime": "${date}", "performer": [{"reference": "${therapist}"}],
       "valueQuantity": {"value": ${number}, "unit": "points", "system": "http://unitsofmeasure.org", "code": "{score}"}}
      ;
      {"resourceType": "DocumentReference", "id": "${name}-note", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "PSYTHPN"}]},
       "status": "current", "date": "${date}T10:00:00Z", "author": [{"reference": "${therapist}"}],
       "type": {"text": "${word}"},
       "content": [{"attachment": {"contentType": "text/plain", "data": "${data}", "title": "${word}"}}]}
      ;
      {"resourceType": "Encounter", "id": "${name}-encounter", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [${label}]}, "status": "finished",
       "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
       "type": [{"text": "${word}"}], "period": {"start": "${date}T09:00:00Z", "end": "${date}T10:00:00Z"},
       "participant": [{"individual": {"reference": "${therapist}"}}],
       "location": [{"location": {"reference": "Location/${name}-shelter"}}]}
      ;
      {"resourceType": "QuestionnaireResponse", "id": "${name}-answers", "subject": {"reference": "Patient/${b}"},
       "identifier": {"system": "https://private.example", "value": "${name}"},
       "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "SDV"}]},
       "status": "completed", "authored": "${date}", "questionnaire": "https://private.example/Questionnaire/${word}",
       "source": {"reference": "Patient/${b}"}, "item": [{"linkId": "1", "answer": [{"valueString": "${word}"}]}]}
      ;
      {"resourceType": "AdverseEvent", "id": "${name}-event", "subject": {"reference": "Patient/${b}"},
       "identifier": {"system": "https://private.example", "value": "${name}"},
       "meta": {"security": [${label}]}, "actuality": "actual", "event": {"text": "${word}"}, "date": "${date}"}
      ;
      {"resourceType": "Task", "id": "${name}-task", "for": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "status": "requested", "intent": "order", "description": "${word}", "authoredOn": "${date}"}
      ;
      {"resourceType": "RelatedPerson", "id": "${name}-relative", "patient": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "name": [{"family": "${word}"}], "relationship": [{"text": "sister"}]}
      ;
      {"resourceType": "ServiceRequest", "id": "${name}-referral", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [${label}]}, "status": "active", "intent": "order", "code": {"text": "${word}"},
       "requester": {"reference": "${therapist}"}, "authoredOn": "${date}"}
      ;
      {"resourceType": "Goal", "id": "${name}-goal", "subject": {"reference": "Patient/${b}"},
       "identifier": [{"system": "https://private.example", "value": "${name}"}],
       "meta": {"security": [${label}]}, "lifecycleStatus": "active", "description": {"text": "${word}"}, "startDate": "${date}"}
      """;

  private PrivateFacts() {}

  /**
   * One variant of them.
   *
   * @param name begins their ids
   * @param patient the id of partner B
   * @param therapist a reference to whoever also treats A
   */
  static List<Resource> one(String name, String patient, String therapist) {
    return resources(
        CHART
            .replace("${label}", label("SDV"))
            .replace("${clinical}", "active")
            .replace("${word}", "violence")
            .replace("${date}", "2026-03-03")
            .replace("${number}", "17")
            .replace("${data}", "c2hlIGxlZnQ="),
        name,
        patient,
        therapist);
  }

  /** Another variant of them, under the same ids. */
  static List<Resource> other(String name, String patient, String therapist) {
    return resources(
        CHART
            .replace("${label}", label("NODSCLCD"))
            .replace("${clinical}", "resolved")
            .replace("${word}", "relapse")
            .replace("${date}", "2026-04-14")
            .replace("${number}", "3")
            .replace("${data}", "aGUgZHJhbms="),
        name,
        patient,
        therapist);
  }

  /** Where one of the private records took place, known to everybody. */
  static String shelter(String name) {
    return "Location/" + name + "-shelter";
  }

  private static List<Resource> resources(
      String template, String name, String patient, String therapist) {
    String text =
        template
            .replace("${name}", name)
            .replace("${b}", patient)
            .replace("${therapist}", therapist);
    return List.of(text.split("\n;\n", -1)).stream()
        .map(each -> (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(each))
        .toList();
  }

  private static String label(String code) {
    return "{\"system\": \"http://terminology.hl7.org/CodeSystem/v3-ActCode\", \"code\": \"%s\"}"
        .formatted(code);
  }
}
