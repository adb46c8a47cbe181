package example.couplekap.access.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Searches, whose criteria name what B keeps private more often than chance would. */
final class Searches {

  /** For each type, criteria that some private fact meets. */
  private static final Map<String, List<String>> CRITERIA =
      Map.ofEntries(
          Map.entry(
              "Condition",
              List.of(
                  "clinical-status=active",
                  "recorded-date=2026-03-03",
                  "category=encounter-diagnosis",
                  "identifier=${name}")),
          Map.entry(
              "Observation",
              List.of(
                  "code=violence",
                  "code=relapse",
                  "value-quantity=gt10",
                  "date=2026-04-14",
                  "status=final",
                  "performer=${therapist}")),
          Map.entry(
              "DocumentReference",
              List.of(
                  "date=2026-03-03",
                  "author=${therapist}",
                  "status=current",
                  "identifier=${name}",
                  "_security=PSYTHPN")),
          Map.entry(
              "Encounter",
              List.of(
                  "location=Location/${name}-shelter",
                  "date=2026-03-03",
                  "participant=${therapist}",
                  "class=AMB",
                  "status=finished")),
          Map.entry(
              "QuestionnaireResponse",
              List.of(
                  "authored=2026-03-03",
                  "_security=SDV",
                  "status=completed",
                  "questionnaire=https://private.example/Questionnaire/violence")),
          Map.entry("AdverseEvent", List.of("date=2026-03-03", "actuality=actual")),
          Map.entry("Task", List.of("status=requested", "intent=order", "identifier=${name}")),
          Map.entry("RelatedPerson", List.of("name=violence", "identifier=${name}", "active=true")),
          Map.entry(
              "ServiceRequest",
              List.of("status=active", "requester=${therapist}", "authored=2026-04-14")),
          Map.entry("Goal", List.of("lifecycle-status=active", "start-date=2026-03-03")),
          Map.entry("CarePlan", List.of("status=completed", "date=ge2026-01-01")),
          Map.entry(
              "Patient",
              List.of("_id=${b}", "organization=Organization/hospital-of-b", "active=true")));

  private static final List<String> CHAINS =
      List.of(
          "/Practitioner?_has:Observation:performer:code=violence",
          "/Practitioner?_has:Encounter:participant:location=Location/${name}-shelter",
          "/Location?_has:Encounter:location:date=2026-03-03",
          "/Location?_id=${name}-shelter&_has:Encounter:location:status=finished",
          "/Patient?_has:Condition:patient:clinical-status=active",
          "/Patient?_has:Observation:patient:code=relapse&_id=${a}",
          "/Practitioner?_has:DocumentReference:author:_security=PSYTHPN",
          "/Observation?patient.organization=Organization/hospital-of-b&code=violence",
          "/Observation?subject:Patient._has:Condition:patient:clinical-status=active",
          "/Encounter?location.name=A%20shelter",
          "/Encounter?episode-of-care.patient=Patient/${b}",
          "/CareTeam?participant:Practitioner._has:Observation:performer:code=violence",
          "/Organization?_has:Patient:organization:_has:Goal:patient:start-date=2026-03-03");

  private static final List<String> INCLUDES =
      List.of(
          "/Practitioner?_id=${therapist-id}&_revinclude=Observation:performer",
          "/Practitioner?_id=${therapist-id}&_revinclude=Encounter:participant&_revinclude=DocumentReference:author",
          "/Practitioner?_revinclude=*",
          "/Location?_id=${name}-shelter&_revinclude=Encounter:location",
          "/Location?_id=${name}-shelter&_revinclude=Encounter:location&_include:iterate=Encounter:subject",
          "/Patient?_id=${a}&_revinclude=Observation:patient&_revinclude=Condition:patient",
          "/Encounter?patient=${a}&_include=*&_revinclude=*",
          "/CareTeam?patient=${a}&_include=CareTeam:participant&_revinclude:iterate=ServiceRequest:requester",
          "/Organization?_id=hospital-of-b&_revinclude=Patient:organization&_revinclude:iterate=Goal:patient");

  private static final List<String> ORDERS =
      List.of(
          "/Practitioner?_sort=-_lastUpdated",
          "/Observation?_sort=-date&_count=3",
          "/Observation?_sort=patient.name",
          "/Encounter?_sort=location,-date&_count=2",
          "/Patient?_sort=organization",
          "/Condition?_sort=code",
          "/Location?_sort=name&_count=5&_total=accurate");

  private Searches() {}

  static GeneratedRequest search(Random random, TwinCouple couple) {
    String type = Targets.one(random, CRITERIA.keySet().stream().sorted().toList());
    List<String> criteria = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      criteria.add(criterion(random, type));
    }
    switch (random.nextInt(4)) {
      case 0 -> criteria.add("_id=" + id(Targets.secret(random, couple)));
      case 1 -> criteria.add(patient(type) + "=" + Targets.one(random, List.of("${a}", "${b}")));
      default -> {}
    }
    criteria.add("_count=" + (1 + random.nextInt(20)));
    String query = filled(String.join("&", criteria), couple);
    return random.nextInt(5) == 0
        ? new GeneratedRequest(
            "POST",
            "/" + type + "/_search",
            List.of("Content-Type", "application/x-www-form-urlencoded"),
            query)
        : GeneratedRequest.get("/" + type + "?" + query);
  }

  static GeneratedRequest total(Random random, TwinCouple couple) {
    String type = Targets.one(random, CRITERIA.keySet().stream().sorted().toList());
    String counted =
        Targets.one(random, List.of("_summary=count", "_total=accurate&_count=1", "_count=0"));
    return GeneratedRequest.get(
        filled("/%s?%s&%s".formatted(type, criterion(random, type), counted), couple));
  }

  static GeneratedRequest chain(Random random, TwinCouple couple) {
    return GeneratedRequest.get(
        filled(
            Targets.one(random, CHAINS) + Targets.one(random, List.of("", "&_summary=count")),
            couple));
  }

  static GeneratedRequest include(Random random, TwinCouple couple) {
    return GeneratedRequest.get(
        filled(Targets.one(random, INCLUDES) + "&_count=" + (1 + random.nextInt(50)), couple));
  }

  static GeneratedRequest order(Random random, TwinCouple couple) {
    return GeneratedRequest.get(filled(Targets.one(random, ORDERS), couple));
  }

  /** A criterion that some private fact meets. */
  static String criterion(Random random, String type) {
    return Targets.one(random, CRITERIA.get(type));
  }

  /** Puts the couple's names into a query. */
  static String filled(String query, TwinCouple couple) {
    String therapist =
        couple.common().stream()
            .filter(record -> record.fhirType().equals("Practitioner"))
            .findFirst()
            .orElseThrow()
            .getIdPart();
    return query
        .replace("${name}", couple.name())
        .replace("${a}", couple.a())
        .replace("${b}", couple.b())
        .replace("${therapist-id}", therapist)
        .replace("${therapist}", "Practitioner/" + therapist);
  }

  private static String patient(String type) {
    return switch (type) {
      case "Patient" -> "_id";
      case "AdverseEvent" -> "subject";
      default -> "patient";
    };
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
