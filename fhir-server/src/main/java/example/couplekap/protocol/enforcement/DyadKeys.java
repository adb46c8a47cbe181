package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.validation.enforcement.PendingWrites;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes the dyad key of a course in which one partner is dosed, where the sender gave none: without
 * one its records would be no course, and no rule would see them. Once made it stays.
 */
final class DyadKeys {

  private static final String EPISODE =
      "http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare";

  private final CourseReader reader;
  private final DaoRegistry daos;
  private final String url;
  private final String system;

  /**
   * Makes keys.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  DyadKeys(CourseReader reader, DaoRegistry daos, String canonical) {
    this.reader = reader;
    this.daos = daos;
    this.url = canonical + "/StructureDefinition/kap-dyad";
    this.system = canonical + "/sid/dyad";
  }

  /**
   * Gives each plan that lacks a key that of its episode, and both a new one where that lacks it.
   */
  void complete(PendingWrites pending) {
    pending
        .resources()
        .filter(CarePlan.class::isInstance)
        .map(CarePlan.class::cast)
        .filter(this::lacksKey)
        .forEach(plan -> complete(plan, pending));
  }

  /** Keeps the key that an update does not mention. */
  void carryOver(Resource before, Resource after) {
    if (before instanceof DomainResource old
        && after instanceof DomainResource changed
        && old.hasExtension(url)
        && !changed.hasExtension(url)) {
      changed.addExtension(old.getExtensionByUrl(url).copy());
    }
  }

  private boolean lacksKey(CarePlan plan) {
    return !plan.hasExtension(url)
        && reader
            .glance(plan)
            .filter(Plan.class::isInstance)
            .flatMap(record -> ((Plan) record).dosingModel())
            .filter(DosingModel.SINGLE::equals)
            .isPresent();
  }

  private void complete(CarePlan plan, PendingWrites pending) {
    for (String reference : episodes(plan).toList()) {
      Optional<EpisodeOfCare> sent =
          pending
              .find(reference)
              .filter(EpisodeOfCare.class::isInstance)
              .map(EpisodeOfCare.class::cast);
      if (sent.isPresent()) {
        share(plan, sent.get());
      } else {
        stored(reference).ifPresent(episode -> shareStored(plan, episode));
      }
    }
  }

  /** The one episode of a plan, as far as there is one. */
  private static Stream<String> episodes(CarePlan plan) {
    return plan.getExtensionsByUrl(EPISODE).stream()
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .map(value -> ((Reference) value).getReference())
        .filter(reference -> reference != null)
        .limit(1);
  }

  /** Whether the episode was given a key. */
  private boolean share(CarePlan plan, EpisodeOfCare episode) {
    boolean lacking = !episode.hasExtension(url);
    if (lacking) {
      Identifier key = new Identifier().setSystem(system).setValue(UUID.randomUUID().toString());
      episode.addExtension(new Extension(url, key));
    }
    plan.addExtension(episode.getExtensionByUrl(url).copy());
    return lacking;
  }

  private void shareStored(CarePlan plan, EpisodeOfCare episode) {
    if (share(plan, episode)) {
      daos.getResourceDao(EpisodeOfCare.class).update(episode, new SystemRequestDetails());
    }
  }

  private Optional<EpisodeOfCare> stored(String reference) {
    IdType id = new IdType(reference);
    if (!id.hasIdPart() || !"EpisodeOfCare".equals(id.getResourceType())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          daos.getResourceDao(EpisodeOfCare.class).read(id, new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException unknown) {
      return Optional.empty();
    }
  }
}
