package example.couplekap.validation.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import example.couplekap.validation.definitions.InstalledDefinitions;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Keeps what the server works by from being rewritten through its own endpoint: the definitions of
 * FHIR R4 and of the guide, and every profile and search parameter. Those come with the packages
 * the server was built with; a profile that is stored but not installed would be enforced by
 * nobody, and a search parameter of a client's making would change what the checks find.
 */
@Interceptor
public final class InstalledDefinitionChecks {

  private final Set<String> readOnlyTypes;
  private final InstalledDefinitions installed;
  private final String canonical;

  /**
   * @param readOnlyTypes types that are not written at all
   * @param canonical the base of the guide's canonical URLs, under which nobody else defines
   */
  InstalledDefinitionChecks(
      Set<String> readOnlyTypes, InstalledDefinitions installed, String canonical) {
    this.readOnlyTypes = readOnlyTypes;
    this.installed = installed;
    this.canonical = canonical;
  }

  /** Refuses a new definition of something that is installed. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    refuseInstalled(resource);
  }

  /** Refuses to change an installed definition, or to make one of another. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    refuseInstalled(before);
    refuseInstalled(after);
  }

  /** Refuses to remove an installed definition. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    refuseInstalled(resource);
  }

  private void refuseInstalled(IBaseResource resource) {
    String type = resource.fhirType();
    if (readOnlyTypes.contains(type)) {
      throw new MethodNotAllowedException(
          "Resources of type %s are only read here: those the server works by come with its packages."
              .formatted(type));
    }
    if (resource instanceof MetadataResource definition
        && definition.hasUrl()
        && isInstalled(type, definition.getUrl())) {
      throw new ForbiddenOperationException(
          "The %s %s is defined by a package of this server; define your own under another URL."
              .formatted(type, definition.getUrl()));
    }
  }

  private boolean isInstalled(String type, String url) {
    return url.startsWith(canonical + '/') || installed.header(type, url).isPresent();
  }
}
