package example.couplekap.rest;

import example.couplekap.support.Door.Change;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;

/** Partners whose relationship to the patient a test writes. */
final class PartnerWrites {

  private PartnerWrites() {}

  static String path(RelatedPerson partner) {
    return "/RelatedPerson/" + partner.getIdPart();
  }

  static RelatedPerson changed(RelatedPerson stored, String code) {
    RelatedPerson changed = stored.copy();
    changed.getRelationshipFirstRep().getCodingFirstRep().setCode(code).setDisplay(null);
    return changed;
  }

  /** The relationship of a stored partner becomes another. */
  static Change change(RelatedPerson stored, String code) {
    return new Change(changed(stored, code), jsonPatch(code), fhirPathPatch(code));
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
}
