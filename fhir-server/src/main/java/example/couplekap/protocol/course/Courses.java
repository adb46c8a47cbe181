package example.couplekap.protocol.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells courses apart. A course is the episodes that share a dyad key, and what names such an
 * episode, directly or through a session, a plan or a dose. Consents, and determinations that name
 * no episode, belong to every course of their patient. All else that names no episode and carries
 * no dyad key belongs to no course.
 */
public final class Courses {

  private final Map<RecordKey, Set<String>> names = new HashMap<>();
  private final Collection<? extends CourseRecord> records;

  private Courses(Collection<? extends CourseRecord> records) {
    this.records = records;
  }

  /** Sorts records into courses. The order in which they come makes no difference. */
  public static List<Course> of(Collection<? extends CourseRecord> records) {
    return List.copyOf(byName(records).values());
  }

  /** Sorts records into courses, each under a name that does not hang on what else it holds. */
  public static SortedMap<String, Course> byName(Collection<? extends CourseRecord> records) {
    return new Courses(records).sort();
  }

  private SortedMap<String, Course> sort() {
    records.stream().filter(Episode.class::isInstance).forEach(this::nameEpisode);
    records.stream().filter(Plan.class::isInstance).forEach(this::nameByEpisode);
    records.stream()
        .filter(Plan.class::isInstance)
        .map(Plan.class::cast)
        .forEach(this::nameWhatThePlanNames);
    records.stream()
        .filter(Episode.class::isInstance)
        .map(Episode.class::cast)
        .forEach(episode -> episode.teams().forEach(team -> name(team, names(episode.key()))));
    records.forEach(this::nameByEpisode);
    nameThroughSessionsAndDoses();
    nameByPatient();
    Map<String, List<CourseRecord>> members = new HashMap<>();
    for (CourseRecord each : records) {
      names(each.key())
          .forEach(name -> members.computeIfAbsent(name, key -> new ArrayList<>()).add(each));
    }
    SortedMap<String, Course> courses = new TreeMap<>();
    members.forEach((name, each) -> courses.put(name, Course.of(each)));
    return courses;
  }

  private void nameEpisode(CourseRecord episode) {
    name(
        episode.key(),
        Set.of(episode.header().dyad().map(Courses::couple).orElse(episode.key().toString())));
  }

  private void nameByEpisode(CourseRecord each) {
    if (each instanceof Episode) {
      return;
    }
    Set<String> found = new TreeSet<>();
    for (RecordKey episode : each.header().episodes()) {
      Set<String> known = names(episode);
      found.addAll(known.isEmpty() ? Set.of(episode.toString()) : known);
    }
    if (found.isEmpty() && names(each.key()).isEmpty()) {
      each.header().dyad().map(Courses::couple).ifPresent(found::add);
    }
    name(each.key(), found);
  }

  /** A session in which the couple was assessed before the course does not become one of it. */
  private void nameWhatThePlanNames(Plan plan) {
    Set<String> ofPlan = names(plan.key());
    plan.partner().ifPresent(partner -> name(partner, ofPlan));
    plan.screenings().forEach(screening -> name(screening, ofPlan));
    plan.goals().forEach(goal -> name(goal, ofPlan));
    plan.teams().forEach(team -> name(team, ofPlan));
    plan.supportingInfo().stream()
        .filter(information -> !information.type().equals("Encounter"))
        .forEach(information -> name(information, ofPlan));
  }

  /**
   * Doses belong through their session; what was recorded in a session or of a dose, likewise. An
   * order may be written under a plan before there is a session.
   */
  private void nameThroughSessionsAndDoses() {
    List<? extends CourseRecord> homeless =
        records.stream().filter(Courses::namesNeitherEpisodeNorDyad).toList();
    homeless.stream()
        .filter(Dose.class::isInstance)
        .forEach(dose -> nameThrough(dose, keys(Session.class)));
    Set<RecordKey> bearers = keys(Session.class);
    bearers.addAll(keys(Dose.class));
    homeless.stream()
        .filter(each -> !(each instanceof Dose))
        .forEach(each -> nameThrough(each, bearers));
    Set<RecordKey> plans = keys(Plan.class);
    homeless.stream().filter(Order.class::isInstance).forEach(order -> nameThrough(order, plans));
  }

  private static boolean namesNeitherEpisodeNorDyad(CourseRecord each) {
    return each.header().episodes().isEmpty() && each.header().dyad().isEmpty();
  }

  private Set<RecordKey> keys(Class<? extends CourseRecord> kind) {
    return records.stream()
        .filter(kind::isInstance)
        .map(CourseRecord::key)
        .collect(Collectors.toSet());
  }

  private void nameThrough(CourseRecord each, Set<RecordKey> bearers) {
    each.header().references().stream()
        .filter(bearers::contains)
        .forEach(bearer -> name(each.key(), names(bearer)));
  }

  private void nameByPatient() {
    Map<RecordKey, Set<String>> byPatient = new HashMap<>();
    for (CourseRecord each : records) {
      each.patient()
          .ifPresent(
              patient ->
                  byPatient
                      .computeIfAbsent(patient, key -> new HashSet<>())
                      .addAll(names(each.key())));
    }
    records.stream()
        .filter(each -> each.isOfEveryCourse() && each.header().episodes().isEmpty())
        .forEach(
            each -> each.patient().ifPresent(patient -> name(each.key(), byPatient.get(patient))));
  }

  private Set<String> names(RecordKey key) {
    return names.getOrDefault(key, Set.of());
  }

  private void name(RecordKey key, Set<String> found) {
    if (!found.isEmpty()) {
      names.computeIfAbsent(key, each -> new TreeSet<>()).addAll(found);
    }
  }

  private static String couple(String dyad) {
    return "dyad " + dyad;
  }
}
