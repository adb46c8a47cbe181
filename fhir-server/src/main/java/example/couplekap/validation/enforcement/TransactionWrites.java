package example.couplekap.validation.enforcement;

import example.couplekap.validation.CourseLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * The writes of one transaction Bundle: which entry each resource came in, and which still wait to
 * be judged when all references are resolved.
 */
final class TransactionWrites implements PendingWrites {

  private final IdentityHashMap<Resource, Integer> entries = new IdentityHashMap<>();
  private final Map<String, Resource> byUrl = new HashMap<>();
  private final List<Write> written = new ArrayList<>();
  private final IdentityHashMap<Resource, AdvanceJudgement> foreseen = new IdentityHashMap<>();
  private boolean begun;
  private CourseLookup course;

  TransactionWrites(Bundle bundle) {
    List<BundleEntryComponent> all = bundle.getEntry();
    for (int i = 0; i < all.size(); i++) {
      Resource resource = all.get(i).getResource();
      if (resource != null) {
        entries.put(resource, i);
        if (all.get(i).hasFullUrl()) {
          byUrl.put(all.get(i).getFullUrl(), resource);
        }
        if (all.get(i).getRequest().getMethod() == HTTPVerb.PUT) {
          byUrl.putIfAbsent(all.get(i).getRequest().getUrl(), resource);
        }
      }
    }
  }

  /** Whether this is the first time it is asked: nothing is stored yet. */
  boolean begins() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @Override
  public Stream<Resource> resources() {
    return entries.keySet().stream();
  }

  @Override
  public Optional<Resource> find(String reference) {
    return Optional.ofNullable(byUrl.get(reference));
  }

  /** Keeps what will be found of a resource that is about to be stored. */
  void foresee(Resource resource, AdvanceJudgement judgement) {
    foreseen.put(resource, judgement);
  }

  /** What was found of a resource before it was stored. */
  Optional<AdvanceJudgement> foreseen(Resource resource) {
    return Optional.ofNullable(foreseen.get(resource));
  }

  void add(Write write) {
    written.add(write);
  }

  /** What was written, in the order of writing. */
  List<Write> written() {
    return List.copyOf(written);
  }

  /** The place of a resource in the Bundle, or the resource's own type where it has none. */
  String expression(Resource resource) {
    return Optional.ofNullable(entries.get(resource))
        .map("Bundle.entry[%d].resource"::formatted)
        .orElse(resource.fhirType());
  }

  /**
   * Answers for references that are not resolved yet from the Bundle itself, and for all others
   * from storage.
   */
  CourseLookup course(CourseMembership membership, CourseLookup stored) {
    if (course == null) {
      course = new PendingCourse(membership, stored);
    }
    return course;
  }

  /** What the Bundle tells of a course before anything of it is stored. */
  private final class PendingCourse implements CourseLookup {

    private final CourseMembership membership;
    private final CourseLookup stored;
    private final Set<String> patients = new HashSet<>();
    private final Set<String> partners = new HashSet<>();

    PendingCourse(CourseMembership membership, CourseLookup stored) {
      this.membership = membership;
      this.stored = stored;
      for (Resource resource : entries.keySet()) {
        membership.patient(resource).forEach(patients::add);
        membership.partner(resource).forEach(partners::add);
      }
    }

    @Override
    public boolean isSession(String encounter) {
      Resource pending = byUrl.get(encounter);
      return pending == null ? stored.isSession(encounter) : membership.isSession(pending);
    }

    @Override
    public boolean isPartner(String relatedPerson) {
      return partners.contains(relatedPerson) || stored.isPartner(relatedPerson);
    }

    @Override
    public boolean isPatient(String patient) {
      return patients.contains(patient) || stored.isPatient(patient);
    }
  }
}
