package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;

/**
 * For each organization the Group of the patients whom it treats as couples, made when it is asked
 * for. It names all of them alike, so that it does not tell who is whose partner.
 */
public final class CoupleGroupProvider implements IResourceProvider {

  private final CoupleGroups groups;

  CoupleGroupProvider(CoupleGroups groups) {
    this.groups = groups;
  }

  @Override
  public Class<Group> getResourceType() {
    return Group.class;
  }

  /**
   * Shows a Group.
   *
   * @throws ResourceNotFoundException if there is none of that id for the caller
   */
  @Read
  public Group read(@IdParam IdType id, ServletRequestDetails request) {
    return group(groups.organization(id, request));
  }

  /** Shows the Groups for the caller, or those of some organizations. */
  @Search
  public List<Group> search(
      @OptionalParam(name = Group.SP_MANAGING_ENTITY) @Nullable ReferenceOrListParam organization,
      ServletRequestDetails request) {
    Optional<Set<String>> asked =
        Optional.ofNullable(organization)
            .map(
                any ->
                    any.getValuesAsQueryTokens().stream()
                        .map(ReferenceParam::getIdPart)
                        .collect(Collectors.toSet()));
    return groups.organizations(request).stream()
        .filter(id -> asked.map(ids -> ids.contains(id)).orElse(true))
        .map(this::group)
        .toList();
  }

  private Group group(String organization) {
    List<String> patients = groups.patients(organization);
    Group group = new Group();
    group.setId(CoupleGroups.id(organization));
    group.setType(GroupType.PERSON).setActual(true).setActive(true);
    group.setName("Patients in couple-based treatment");
    group.setManagingEntity(new Reference("Organization/" + organization));
    group.setQuantity(patients.size());
    patients.forEach(id -> group.addMember().setEntity(new Reference("Patient/" + id)));
    return group;
  }
}
