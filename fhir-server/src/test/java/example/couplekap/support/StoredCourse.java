package example.couplekap.support;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * One of the guide's courses, stored in the server under test for one test alone: with a dyad key
 * of its own, so that it is another couple each time.
 */
public final class StoredCourse {

  private static final Path COURSES = Path.of("../ig/target/courses");

  private final List<String> references;
  private final List<Resource> resources;

  private StoredCourse(List<String> references, List<Resource> resources) {
    this.references = references;
    this.resources = resources;
  }

  /**
   * A course as the guide lays it out, with a dyad key that no other couple has.
   *
   * @param name such as {@code t1-single-dosing}
   */
  public static Bundle fresh(String name) {
    try {
      String text = Files.readString(COURSES.resolve(name + ".json"));
      Bundle course = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, text);
      Optional<String> dyad =
          course.getEntry().stream()
              .map(BundleEntryComponent::getResource)
              .filter(EpisodeOfCare.class::isInstance)
              .map(EpisodeOfCare.class::cast)
              .flatMap(episode -> episode.getExtension().stream())
              .map(extension -> ((Identifier) extension.getValue()).getValue())
              .findFirst();
      return dyad.map(key -> text.replace(key, UUID.randomUUID().toString()))
          .map(own -> FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, own))
          .orElse(course);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Stores a course as the guide lays it out. */
  public static StoredCourse store(String name) {
    return store(fresh(name));
  }

  /** Stores a course; what it lacks is left out of it by the caller. */
  public static StoredCourse store(Bundle course) {
    // The examples' practitioners are those of the courses, and must not come as second ones later.
    Examples.all();
    Answer answer = Http.post("", course);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<BundleEntryComponent> stored = answer.bundle().getEntry();
    List<String> references =
        stored.stream()
            .map(entry -> new IdType(entry.getResponse().getLocation()))
            .map(id -> id.getResourceType() + '/' + id.getIdPart())
            .toList();
    return new StoredCourse(
        references, course.getEntry().stream().map(BundleEntryComponent::getResource).toList());
  }

  /** The stored version of the first resource of a kind. */
  public <T extends Resource> T get(Class<T> type, Predicate<T> condition) {
    return Http.get('/' + reference(type, condition)).resource(type);
  }

  /** The stored versions of all resources of a kind. */
  public <T extends Resource> List<T> all(Class<T> type) {
    return IntStream.range(0, resources.size())
        .filter(i -> type.isInstance(resources.get(i)))
        .mapToObj(i -> Http.get('/' + references.get(i)).resource(type))
        .toList();
  }

  /** The literal reference to the first resource of a kind, as it was sent. */
  public <T extends Resource> String reference(Class<T> type, Predicate<T> condition) {
    return references.get(
        IntStream.range(0, resources.size())
            .filter(
                i ->
                    type.isInstance(resources.get(i))
                        && condition.test(type.cast(resources.get(i))))
            .findFirst()
            .orElseThrow());
  }

  /** A session by its session identifier. */
  public Encounter session(String identifier) {
    return get(
        Encounter.class,
        session ->
            session.getIdentifier().stream().anyMatch(each -> identifier.equals(each.getValue())));
  }
}
