package example.couplekap.rest;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;

/**
 * A way to write to the server. Through each one goes a partner whose relationship is the given
 * code: as a new resource, or as a change of one that is stored.
 */
enum Door {
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

  /**
   * Writes through this door.
   *
   * @param stored a partner the server holds
   * @param code the code of the relationship to write
   */
  Answer write(RelatedPerson stored, String code) {
    return switch (this) {
      case CREATE -> Http.create(another(stored, code));
      case CREATE_UNLESS_IT_EXISTS -> {
        RelatedPerson partner = another(stored, code);
        yield Http.create(partner, "If-None-Exist", byIdentifier(partner));
      }
      case CREATE_UNDER_A_CHOSEN_ID -> {
        RelatedPerson partner = another(stored, code);
        partner.setId("chosen-" + UUID.randomUUID());
        yield Http.put(path(partner), partner);
      }
      case UPDATE -> Http.put(path(stored), changed(stored, code));
      case UPDATE_WHERE ->
          Http.put("/RelatedPerson?" + byIdentifier(stored), changed(stored, code));
      case JSON_PATCH -> Http.patch(path(stored), Http.JSON_PATCH, jsonPatch(code));
      case JSON_PATCH_WHERE ->
          Http.patch("/RelatedPerson?" + byIdentifier(stored), Http.JSON_PATCH, jsonPatch(code));
      case FHIRPATH_PATCH -> Http.patch(path(stored), Http.JSON, Http.json(fhirPathPatch(code)));
      case FHIRPATH_PATCH_IN_XML ->
          Http.patch(path(stored), Http.XML, Http.xml(fhirPathPatch(code)));
      case TRANSACTION_CREATE -> {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        entry(bundle, HTTPVerb.POST, "RelatedPerson").setResource(another(stored, code));
        yield Http.post("", bundle);
      }
      case TRANSACTION_UPDATE -> {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        entry(bundle, HTTPVerb.PUT, path(stored).substring(1)).setResource(changed(stored, code));
        yield Http.post("", bundle);
      }
      case TRANSACTION_PATCH -> {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        entry(bundle, HTTPVerb.PATCH, path(stored).substring(1)).setResource(fhirPathPatch(code));
        yield Http.post("", bundle);
      }
      case BATCH_CREATE -> {
        Bundle bundle = new Bundle().setType(BundleType.BATCH);
        entry(bundle, HTTPVerb.POST, "RelatedPerson").setResource(another(stored, code));
        yield ofFirstEntry(Http.post("", bundle));
      }
      case BATCH_UPDATE -> {
        Bundle bundle = new Bundle().setType(BundleType.BATCH);
        entry(bundle, HTTPVerb.PUT, path(stored).substring(1)).setResource(changed(stored, code));
        yield ofFirstEntry(Http.post("", bundle));
      }
    };
  }

  static String path(RelatedPerson partner) {
    return "/RelatedPerson/" + partner.getIdPart();
  }

  static RelatedPerson changed(RelatedPerson stored, String code) {
    RelatedPerson changed = stored.copy();
    changed.getRelationshipFirstRep().getCodingFirstRep().setCode(code).setDisplay(null);
    return changed;
  }

  private static RelatedPerson another(RelatedPerson stored, String code) {
    RelatedPerson another = changed(stored, code);
    another.setId((String) null);
    another.getMeta().setVersionId(null).setLastUpdated(null);
    another.getIdentifierFirstRep().setValue(UUID.randomUUID().toString());
    return another;
  }

  private static String byIdentifier(RelatedPerson partner) {
    return "identifier=" + partner.getIdentifierFirstRep().getValue();
  }

  private static String jsonPatch(String code) {
    return "[{\"op\":\"remove\",\"path\":\"/relationship/0/coding/0/display\"},"
        + "{\"op\":\"replace\",\"path\":\"/relationship/0/coding/0/code\",\"value\":\"%s\"}]"
            .formatted(code);
  }

  private static Parameters fhirPathPatch(String code) {
    Parameters patch = new Parameters();
    String coding = "RelatedPerson.relationship[0].coding[0]";
    operation(patch, "delete", coding + ".display");
    operation(patch, "replace", coding + ".code")
        .addPart()
        .setName("value")
        .setValue(new CodeType(code));
    return patch;
  }

  private static ParametersParameterComponent operation(
      Parameters patch, String type, String path) {
    ParametersParameterComponent operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType(type));
    operation.addPart().setName("path").setValue(new StringType(path));
    return operation;
  }

  private static BundleEntryComponent entry(Bundle bundle, HTTPVerb method, String url) {
    BundleEntryComponent entry = bundle.addEntry();
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }

  /** A batch answers each entry on its own. */
  private static Answer ofFirstEntry(Answer batch) {
    var response = batch.bundle().getEntryFirstRep().getResponse();
    String body = response.hasOutcome() ? Http.json(response.getOutcome()) : "";
    return new Answer(
        Integer.parseInt(response.getStatus().substring(0, STATUS_DIGITS)), batch.headers(), body);
  }
}
