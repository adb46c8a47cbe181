package example.couplekap.access;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The extension that joins the two charts of a couple. The couple themselves, and whoever is sent
 * an export, get records without it (the guide's page on the dyad model).
 *
 * @param url of the extension
 */
public record DyadExtension(String url) {

  /** Takes the key out of a record that is about to be shown. */
  public void removeFrom(Resource resource) {
    if (resource instanceof DomainResource record) {
      record.getExtension().removeIf(extension -> url.equals(extension.getUrl()));
    }
  }
}
