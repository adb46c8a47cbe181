package example.couplekap.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import example.couplekap.guide.GuidePackage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeType;

/**
 * Makes the CapabilityStatement that HAPI FHIR generates say what this server does: it names the
 * guide, and drops the operations, formats and modes that HAPI carries and this server closes.
 */
@Interceptor
public final class CapabilityStatementCorrection {

  /** Bulk Data Access 2.0. */
  private static final String BULK_DATA =
      "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data";

  private static final List<String> FORMATS =
      List.of("application/fhir+json", "json", "application/fhir+xml", "xml");
  private static final List<String> PATCH_FORMATS =
      List.of("application/json-patch+json", "application/fhir+json", "application/fhir+xml");

  private static final Set<TypeRestfulInteraction> WRITES =
      EnumSet.of(
          TypeRestfulInteraction.CREATE,
          TypeRestfulInteraction.UPDATE,
          TypeRestfulInteraction.PATCH,
          TypeRestfulInteraction.DELETE);

  private final GuidePackage guide;
  private final ServerRequirements requirements;
  private final SecurityStatement security;
  private final Predicate<String> offeredOperations;

  /**
   * @param offeredOperations tells by an operation's name whether the server offers it
   */
  public CapabilityStatementCorrection(
      GuidePackage guide,
      ServerRequirements requirements,
      SecurityStatement security,
      Predicate<String> offeredOperations) {
    this.guide = guide;
    this.requirements = requirements;
    this.security = security;
    this.offeredOperations = offeredOperations;
  }

  /** Corrects a generated statement in place. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void correct(IBaseConformance generated) {
    CapabilityStatement statement = (CapabilityStatement) generated;
    statement.setName("CoupleKAPServer");
    statement.setTitle("Couple KAP FHIR server");
    statement.setPublisher(null);
    statement.getSoftware().setName("Couple KAP FHIR server").setVersion(guide.version());
    statement.getImplementation().setDescription("Stores and checks courses of couple-based KAP");
    statement.addImplementationGuide(guide.canonical() + "/ImplementationGuide/" + guide.name());
    statement.addInstantiates(requirements.canonical());
    statement.addInstantiates(BULK_DATA);
    statement.setFormat(FORMATS.stream().map(CodeType::new).toList());
    statement.setPatchFormat(PATCH_FORMATS.stream().map(CodeType::new).toList());
    statement.getRest().forEach(this::correct);
  }

  private void correct(CapabilityStatementRestComponent rest) {
    rest.setSecurity(security.describe());
    rest.getOperation().removeIf(operation -> !offeredOperations.test(operation.getName()));
    rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    rest.getResource().forEach(this::correct);
  }

  /** Whether an include names a type that can be included: others are only shown. */
  private boolean isStored(String include) {
    return requirements.isServedFromStorage(include.substring(0, include.indexOf(':')));
  }

  private void correct(CapabilityStatementRestResourceComponent resource) {
    resource.getOperation().removeIf(operation -> !offeredOperations.test(operation.getName()));
    // HAPI FHIR names it and cannot search by it: one of its parts is a reference.
    resource
        .getSearchParam()
        .removeIf(
            parameter ->
                resource.getType().equals("DocumentReference")
                    && parameter.getName().equals("relationship"));
    resource.getSearchRevInclude().removeIf(include -> !isStored(include.getValue()));
    boolean stored = requirements.isServedFromStorage(resource.getType());
    if (!stored) {
      // A Bundle is validated and not stored, the audit trail is stored elsewhere, Groups are made;
      // HAPI FHIR would name all of FHIR's searches for them.
      Set<String> offered = requirements.searchParameters(resource.getType());
      resource.getSearchParam().removeIf(parameter -> !offered.contains(parameter.getName()));
      resource.getSearchInclude().clear();
      resource.getSearchRevInclude().clear();
    }
    if (!stored || requirements.readOnlyTypes().contains(resource.getType())) {
      resource.getInteraction().removeIf(interaction -> WRITES.contains(interaction.getCode()));
      resource.setConditionalCreate(false).setConditionalUpdate(false).setUpdateCreate(false);
      resource.setConditionalDelete(ConditionalDeleteStatus.NOTSUPPORTED);
    } else {
      resource.setConditionalDelete(ConditionalDeleteStatus.SINGLE);
    }
  }
}
