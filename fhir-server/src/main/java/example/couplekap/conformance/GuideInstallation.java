package example.couplekap.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.model.entity.TagTypeEnum;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.guide.GuidePackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the guide's definitions into storage, in one transaction, when they are not there yet or
 * differ from those this server was built with.
 *
 * <p>The ImplementationGuide resource carries the package's digest as a tag, so that "installed" is
 * true exactly when the whole of it is. HAPI's own package installer is not used: it stores every
 * definition twice, one transaction each, and goes on after a definition it could not store.
 */
public final class GuideInstallation {

  private static final Logger LOG = LoggerFactory.getLogger(GuideInstallation.class);

  private final GuidePackage guide;
  private final DaoRegistry daos;
  private final ISearchParamRegistry searchParameters;

  GuideInstallation(GuidePackage guide, DaoRegistry daos, ISearchParamRegistry searchParameters) {
    this.guide = guide;
    this.daos = daos;
    this.searchParameters = searchParameters;
  }

  /** Installs the guide unless storage holds these very definitions. */
  void install() {
    if (!isInstalled()) {
      store();
    }
  }

  private void store() {
    long start = System.nanoTime();
    List<Resource> definitions = guide.definitions();
    ImplementationGuide index = index(definitions);
    index.getMeta().addTag(digestTag());
    listOnly(definitions, index);
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource definition : definitions) {
      transaction
          .addEntry()
          .setResource(definition)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(location(definition));
    }
    SystemRequestDetails request = new SystemRequestDetails();
    // HAPI would keep the digest of what was installed before beside the new one.
    request.addHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE, TagTypeEnum.TAG.name());
    systemDao().transaction(request, transaction);
    searchParameters.forceRefresh();
    LOG.info(
        "Installed {} {} with {} definitions in {} ms",
        guide.name(),
        guide.version(),
        definitions.size(),
        (System.nanoTime() - start) / 1_000_000);
  }

  /** Examples stay in the package; an index that pointed to them would point to nothing here. */
  private static void listOnly(List<Resource> definitions, ImplementationGuide index) {
    Set<String> installed =
        definitions.stream().map(GuideInstallation::location).collect(Collectors.toSet());
    index
        .getDefinition()
        .getResource()
        .removeIf(listed -> !installed.contains(listed.getReference().getReference()));
  }

  private static String location(Resource definition) {
    return definition.fhirType() + "/" + definition.getIdElement().getIdPart();
  }

  @SuppressWarnings("unchecked")
  private IFhirSystemDao<Bundle, Meta> systemDao() {
    return daos.getSystemDao();
  }

  private static ImplementationGuide index(List<Resource> definitions) {
    return definitions.stream()
        .filter(ImplementationGuide.class::isInstance)
        .map(ImplementationGuide.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The package has no ImplementationGuide"));
  }

  /** Whether storage holds the definitions that this server was built with, and no others. */
  boolean isInstalled() {
    IFhirResourceDao<ImplementationGuide> dao = daos.getResourceDao(ImplementationGuide.class);
    try {
      Coding expected = digestTag();
      return dao.read(new IdType("ImplementationGuide", guide.name()), new SystemRequestDetails())
              .getMeta()
              .getTag(expected.getSystem(), expected.getCode())
          != null;
    } catch (ResourceNotFoundException | ResourceGoneException never) {
      return false;
    }
  }

  private Coding digestTag() {
    return new Coding().setSystem(guide.canonical() + "/package-digest").setCode(guide.digest());
  }
}
