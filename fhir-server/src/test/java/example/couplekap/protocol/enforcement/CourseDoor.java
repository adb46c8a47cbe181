package example.couplekap.protocol.enforcement;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;

/** A way by which a planned session is begun, or one that was never planned is charted. */
enum CourseDoor {
  CREATE,
  CREATE_UNLESS_IT_EXISTS,
  CREATE_UNDER_A_CHOSEN_ID,
  UPDATE,
  UPDATE_WHERE,
  JSON_PATCH,
  JSON_PATCH_WHERE,
  FHIRPATH_PATCH,
  TRANSACTION_CREATE,
  TRANSACTION_UPDATE,
  TRANSACTION_PATCH,
  BATCH_CREATE,
  BATCH_UPDATE;

  private static final String JSON_PATCH_BODY =
      "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"in-progress\"}]";

  private static final int STATUS_DIGITS = 3;

  /**
   * Begins a session.
   *
   * @param planned a stored session that has a session identifier
   */
  Answer begin(Encounter planned) {
    Encounter begun = planned.copy();
    begun.setStatus(EncounterStatus.INPROGRESS);
    String path = "/Encounter/" + planned.getIdPart();
    return switch (this) {
      case CREATE -> Http.create(another(begun));
      case CREATE_UNLESS_IT_EXISTS -> {
        Encounter another = another(begun);
        yield Http.create(another, "If-None-Exist", byIdentifier(another));
      }
      case CREATE_UNDER_A_CHOSEN_ID -> {
        Encounter another = another(begun);
        another.setId("chosen-" + UUID.randomUUID());
        yield Http.put("/Encounter/" + another.getIdPart(), another);
      }
      case UPDATE -> Http.put(path, begun);
      case UPDATE_WHERE -> Http.put("/Encounter?" + byIdentifier(begun), begun);
      case JSON_PATCH -> Http.patch(path, Http.JSON_PATCH, JSON_PATCH_BODY);
      case JSON_PATCH_WHERE ->
          Http.patch("/Encounter?" + byIdentifier(begun), Http.JSON_PATCH, JSON_PATCH_BODY);
      case FHIRPATH_PATCH -> Http.patch(path, Http.JSON, Http.json(fhirPathPatch()));
      case TRANSACTION_CREATE ->
          Http.post("", bundle(BundleType.TRANSACTION, HTTPVerb.POST, "Encounter", another(begun)));
      case TRANSACTION_UPDATE ->
          Http.post("", bundle(BundleType.TRANSACTION, HTTPVerb.PUT, path.substring(1), begun));
      case TRANSACTION_PATCH -> {
        Bundle bundle = bundle(BundleType.TRANSACTION, HTTPVerb.PATCH, path.substring(1), null);
        bundle.getEntryFirstRep().setResource(fhirPathPatch());
        yield Http.post("", bundle);
      }
      case BATCH_CREATE ->
          ofFirstEntry(
              Http.post("", bundle(BundleType.BATCH, HTTPVerb.POST, "Encounter", another(begun))));
      case BATCH_UPDATE ->
          ofFirstEntry(
              Http.post("", bundle(BundleType.BATCH, HTTPVerb.PUT, path.substring(1), begun)));
    };
  }

  private static Encounter another(Encounter begun) {
    Encounter another = begun.copy();
    another.setId((String) null);
    another.getMeta().setVersionId(null).setLastUpdated(null);
    another.getIdentifierFirstRep().setValue(UUID.randomUUID().toString());
    return another;
  }

  private static String byIdentifier(Encounter session) {
    return "identifier=" + session.getIdentifierFirstRep().getValue();
  }

  private static Bundle bundle(BundleType type, HTTPVerb method, String url, Encounter session) {
    Bundle bundle = new Bundle().setType(type);
    bundle.addEntry().setResource(session).getRequest().setMethod(method).setUrl(url);
    return bundle;
  }

  private static Parameters fhirPathPatch() {
    Parameters patch = new Parameters();
    ParametersParameterComponent operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType("Encounter.status"));
    operation.addPart().setName("value").setValue(new CodeType("in-progress"));
    return patch;
  }

  /** A batch is always accepted; each entry has an answer of its own. */
  private static Answer ofFirstEntry(Answer batch) {
    Bundle.BundleEntryResponseComponent response = batch.bundle().getEntryFirstRep().getResponse();
    return new Answer(
        Integer.parseInt(response.getStatus().substring(0, STATUS_DIGITS)),
        batch.headers(),
        response.hasOutcome() ? Http.json(response.getOutcome()) : "");
  }
}
