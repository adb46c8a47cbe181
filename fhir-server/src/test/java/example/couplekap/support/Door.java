package example.couplekap.support;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** A way to write to the server: a new resource, or a change of one that is stored. */
public enum Door {
  CREATE,
  CREATE_UNLESS_IT_EXISTS,
  CREATE_UNDER_A_CHOSEN_ID,
  UPDATE,
  UPDATE_WHERE,
  JSON_PATCH,
  JSON_PATCH_WHERE,
  FHIRPATH_PATCH,
  FHIRPATH_PATCH_IN_XML,
  TRANSACTION_CREATE,
  TRANSACTION_UPDATE,
  TRANSACTION_PATCH,
  BATCH_CREATE,
  BATCH_UPDATE;

  private static final int STATUS_DIGITS = 3;

  /** Writes through this door. */
  public Answer write(Change change) {
    DomainResource changed = change.changed();
    String type = changed.fhirType();
    String name = type + '/' + changed.getIdPart();
    String path = '/' + name;
    return switch (this) {
      case CREATE -> Http.create(another(changed));
      case CREATE_UNLESS_IT_EXISTS -> {
        DomainResource another = another(changed);
        yield Http.create(another, "If-None-Exist", byIdentifier(another));
      }
      case CREATE_UNDER_A_CHOSEN_ID -> {
        DomainResource another = another(changed);
        another.setId("chosen-" + UUID.randomUUID());
        yield Http.put('/' + type + '/' + another.getIdPart(), another);
      }
      case UPDATE -> Http.put(path, changed);
      case UPDATE_WHERE -> Http.put(where(changed), changed);
      case JSON_PATCH -> Http.patch(path, Http.JSON_PATCH, change.jsonPatch());
      case JSON_PATCH_WHERE -> Http.patch(where(changed), Http.JSON_PATCH, change.jsonPatch());
      case FHIRPATH_PATCH -> Http.patch(path, Http.JSON, Http.json(change.fhirPathPatch()));
      case FHIRPATH_PATCH_IN_XML -> Http.patch(path, Http.XML, Http.xml(change.fhirPathPatch()));
      case TRANSACTION_CREATE ->
          send(BundleType.TRANSACTION, HTTPVerb.POST, type, another(changed));
      case TRANSACTION_UPDATE -> send(BundleType.TRANSACTION, HTTPVerb.PUT, name, changed);
      case TRANSACTION_PATCH ->
          send(BundleType.TRANSACTION, HTTPVerb.PATCH, name, change.fhirPathPatch());
      case BATCH_CREATE ->
          ofFirstEntry(send(BundleType.BATCH, HTTPVerb.POST, type, another(changed)));
      case BATCH_UPDATE -> ofFirstEntry(send(BundleType.BATCH, HTTPVerb.PUT, name, changed));
    };
  }

  private static DomainResource another(DomainResource changed) {
    DomainResource another = changed.copy();
    another.setId((String) null);
    another.getMeta().setVersionId(null).setLastUpdated(null);
    identifier(another).setValue(UUID.randomUUID().toString());
    return another;
  }

  private static String where(DomainResource resource) {
    return '/' + resource.fhirType() + '?' + byIdentifier(resource);
  }

  private static String byIdentifier(DomainResource resource) {
    return "identifier=" + identifier(resource).getValue();
  }

  private static Identifier identifier(DomainResource resource) {
    return (Identifier) resource.getNamedProperty("identifier").getValues().get(0);
  }

  private static Answer send(BundleType type, HTTPVerb method, String url, Resource resource) {
    Bundle bundle = new Bundle().setType(type);
    bundle.addEntry().setResource(resource).getRequest().setMethod(method).setUrl(url);
    return Http.post("", bundle);
  }

  /** A batch answers each entry on its own. */
  private static Answer ofFirstEntry(Answer batch) {
    var response = batch.bundle().getEntryFirstRep().getResponse();
    String body = response.hasOutcome() ? Http.json(response.getOutcome()) : "";
    return new Answer(
        Integer.parseInt(response.getStatus().substring(0, STATUS_DIGITS)), batch.headers(), body);
  }

  /**
   * A change of a stored resource, said in each way in which doors take it.
   *
   * @param changed the whole resource, with an identifier of its own if the door needs one
   * @param jsonPatch the change alone, as JSON Patch
   * @param fhirPathPatch the change alone, as FHIRPath Patch
   */
  public record Change(DomainResource changed, String jsonPatch, Parameters fhirPathPatch) {}
}
