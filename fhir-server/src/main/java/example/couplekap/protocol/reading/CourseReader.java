package example.couplekap.protocol.reading;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads FHIR resources as records of a course. A resource that shows no sign of a course, or was
 * entered in error, is none.
 */
public final class CourseReader {

  private static final String EPISODE =
      "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare";

  private final FhirTerser terser = FhirContext.forR4Cached().newTerser();
  private final GuideTerms guide;
  private final List<RecordReader<?>> readers;

  /** Reads by the terms of the guide. */
  public CourseReader(GuideTerms guide) {
    this.guide = guide;
    this.readers =
        List.of(
            new EncounterReader(guide),
            new CarePlanReader(guide),
            new EpisodeOfCareReader(),
            new MedicationAdministrationReader(guide),
            new ObservationReader(guide),
            new ConsentReader(guide),
            new RelatedPersonReader(guide),
            new CareTeamReader(guide),
            new GoalReader(),
            new MedicationRequestReader(guide),
            new DocumentReferenceReader(guide),
            new ServiceRequestReader(guide),
            new QuestionnaireResponseReader(guide));
  }

  /** Reads one resource whose references are literal, as a server stores it. */
  public Optional<CourseRecord> read(Resource resource) {
    return read(resource, RecordKey.of(resource.getIdElement()), References.LITERAL);
  }

  /**
   * Reads what a resource is and whose, and not what else it refers to: enough to know which couple
   * a write concerns, in a fraction of the time.
   */
  public Optional<CourseRecord> glance(Resource resource) {
    RecordKey key = RecordKey.of(resource.getIdElement());
    return read(resource, key, References.LITERAL, Set.of());
  }

  /** What a resource with literal references refers to, wherever in it and whatever its type. */
  public Set<RecordKey> references(Resource resource) {
    return resource instanceof DomainResource domain
        ? targets(domain, References.LITERAL)
        : Set.of();
  }

  Optional<CourseRecord> read(Resource resource, RecordKey key, References references) {
    return readers.stream().noneMatch(reader -> reader.reads(resource))
        ? Optional.empty()
        : read(resource, key, references, targets((DomainResource) resource, references));
  }

  private Optional<CourseRecord> read(
      Resource resource, RecordKey key, References references, Set<RecordKey> targets) {
    return readers.stream()
        .filter(reader -> reader.reads(resource))
        .findFirst()
        .flatMap(
            reader ->
                reader.read(
                    resource,
                    header((DomainResource) resource, key, references, targets),
                    references));
  }

  private Set<RecordKey> targets(DomainResource resource, References references) {
    return references
        .keys(terser.getAllPopulatedChildElementsOfType(resource, Reference.class).stream())
        .collect(Collectors.toSet());
  }

  /** The patient in whose chart a resource with literal references is, whatever its type. */
  public static Optional<RecordKey> patientOf(Resource resource) {
    return patient(resource, References.LITERAL);
  }

  private RecordHeader header(
      DomainResource resource, RecordKey key, References references, Set<RecordKey> targets) {
    return new RecordHeader(
        key,
        patient(resource, references),
        episodes(resource, references),
        guide
            .values(resource, "kap-dyad")
            .filter(Identifier.class::isInstance)
            .map(value -> ((Identifier) value).getValue())
            .filter(value -> value != null)
            .findFirst(),
        targets,
        resource.getMeta().getSecurity().stream()
            .map(Coding::getCode)
            .filter(code -> code != null)
            .collect(Collectors.toSet()),
        guide.extensions(resource, "kap-protocol-deviation").findAny().isPresent());
  }

  private static Optional<RecordKey> patient(Resource resource, References references) {
    return Stream.of("subject", "patient", "for")
        .map(resource::getNamedProperty)
        .filter(property -> property != null)
        .flatMap(property -> property.getValues().stream())
        .filter((Base value) -> value instanceof Reference)
        .flatMap(value -> references.key((Reference) value).stream())
        .filter(key -> key.type().equals("Patient"))
        .findFirst();
  }

  private static Set<RecordKey> episodes(DomainResource resource, References references) {
    Set<RecordKey> episodes = new HashSet<>();
    references.keys(GuideTerms.values(resource.getExtension(), EPISODE)).forEach(episodes::add);
    if (resource instanceof Encounter session) {
      episodes.addAll(references.keys(session.getEpisodeOfCare()));
    }
    return episodes;
  }
}
