package example.couplekap.access.noninterference;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Something that a request would have stored: a record of the couple's, changed. */
record Proposal(Resource resource) {

  /** Types whose records come and go without the protocol asking for them. */
  private static final List<String> LOOSE =
      List.of(
          "Condition",
          "Observation",
          "QuestionnaireResponse",
          "ServiceRequest",
          "DocumentReference",
          "Goal");

  /** A new record like one of either chart, without an id. */
  static Proposal next(Random random, TwinCouple couple) {
    Resource like =
        random.nextInt(4) == 0
            ? Targets.one(random, couple.privateFacts())
            : Targets.one(random, couple.ofA());
    return of(random, couple, like).without();
  }

  /** A new record of A's that the protocol does not ask for. */
  static Proposal loose(Random random, TwinCouple couple) {
    Predicate<Resource> loose = record -> LOOSE.contains(record.fhirType());
    Resource like = Targets.one(random, couple.ofA().stream().filter(loose).toList());
    return new Proposal(like.copy()).without();
  }

  /** A stored record with a reference or two pointing elsewhere. */
  static Proposal of(Random random, TwinCouple couple, Resource stored) {
    Proposal changed = new Proposal(stored.copy());
    return random.nextInt(3) == 0 ? changed : changed.referring(random, couple);
  }

  /** One of its references leads to another record, mostly of B's. */
  Proposal referring(Random random, TwinCouple couple) {
    List<? extends IBaseReference> references =
        FhirContext.forR4Cached()
            .newTerser()
            .getAllPopulatedChildElementsOfType(resource, Reference.class);
    if (!references.isEmpty()) {
      IBaseReference one = Targets.one(random, references);
      String type = one.getReferenceElement().getResourceType();
      List<Resource> chart =
          Targets.one(random, List.of(couple.ofA(), couple.ofB(), couple.privateFacts()));
      List<Resource> alike =
          chart.stream().filter(record -> record.fhirType().equals(type)).toList();
      one.setReference(
          alike.isEmpty()
              ? Targets.any(random, couple)
              : Targets.reference(Targets.one(random, alike)));
    }
    return this;
  }

  /** With the business identifier of B's private records. */
  Proposal identified(String name) {
    resource.setProperty(
        "identifier", new Identifier().setSystem("https://private.example").setValue(name));
    return this;
  }

  /** Without the id. */
  Proposal without() {
    resource.setId((String) null);
    return this;
  }

  String type() {
    return resource.fhirType();
  }

  String json() {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }
}
