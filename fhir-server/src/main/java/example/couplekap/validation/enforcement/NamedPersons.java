package example.couplekap.validation.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Selection;
import example.couplekap.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The Patients and RelatedPersons that a write brings into a course by naming them. One that was
 * stored before as any other must meet the guide's profile from then on, and gets its labels.
 */
final class NamedPersons {

  private final DaoRegistry daos;
  private final CourseMembership membership;
  private final Validation validation;
  private final CourseLookup stored;

  NamedPersons(
      DaoRegistry daos, CourseMembership membership, Validation validation, CourseLookup stored) {
    this.daos = daos;
    this.membership = membership;
    this.validation = validation;
    this.stored = stored;
  }

  /**
   * Judges the persons that a written resource names, and labels those that lack labels.
   *
   * @param written the resource, its references resolved
   * @param expression where it stands in the request
   * @param others what the same request writes, as literal references: judged for itself
   */
  List<Finding> findings(Resource written, String expression, Set<String> others) {
    List<Finding> findings = new ArrayList<>();
    for (CourseMembership.Naming naming : membership.namings(written)) {
      if (!others.contains(naming.reference())) {
        read(naming.reference())
            .map(person -> findings(person, expression + naming.path() + ".resolve()"))
            .ifPresent(findings::addAll);
      }
    }
    return findings;
  }

  private List<Finding> findings(Resource person, String expression) {
    Selection selection = validation.selection().select(person, stored);
    boolean labelled = validation.labels().complete(person, selection.profiles(), List.of());
    List<Finding> findings =
        validation.judge().judge(person, selection).stream()
            .map(
                finding ->
                    finding.at(
                        expression + finding.expression().substring(person.fhirType().length())))
            .toList();
    if (labelled && findings.stream().noneMatch(Finding::isError)) {
      dao(person.fhirType()).update(person, new SystemRequestDetails());
    }
    return findings;
  }

  private Optional<Resource> read(String reference) {
    IdType id = new IdType(reference);
    if (!id.hasIdPart() || !id.hasResourceType()) {
      return Optional.empty();
    }
    try {
      return Optional.of((Resource) dao(id.getResourceType()).read(id, new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException unknown) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked")
  private IFhirResourceDao<IBaseResource> dao(String type) {
    return (IFhirResourceDao<IBaseResource>) daos.getResourceDao(type);
  }
}
