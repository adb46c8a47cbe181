package example.couplekap.provenance;

import example.couplekap.access.Caller;
import example.couplekap.access.identity.CallerToken;
import example.couplekap.storage.PlannedQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Tells who sends requests, by their tokens and by what is stored about them. */
final class Senders {

  private static final String STORED =
      """
      select 1
      from hfj_resource
      where res_type = any(?) and fhir_id = any(?) and res_deleted_at is null
      """;

  private final PlannedQueries database;
  private final String issuer;

  /**
   * @param issuer the identity provider, in whose words people and programs are named of whom there
   *     is no record
   */
  Senders(PlannedQueries database, String issuer) {
    this.database = database;
    this.issuer = issuer;
  }

  /** The sender of a request. */
  Sender of(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof CallerToken token
        ? of(token.caller())
        : new Sender(
            Optional.empty(),
            new Reference().setDisplay("A program that showed no token"),
            Optional.empty());
  }

  private Sender of(Caller caller) {
    return new Sender(
        caller.person().map(person -> stored(person).orElseGet(() -> named(caller.subject()))),
        named(caller.client()),
        caller.organization().flatMap(id -> stored("Organization/" + id)));
  }

  /** A reference needs something to refer to. */
  private Optional<Reference> stored(String record) {
    IdType id = new IdType(record);
    return database
        .query(
            STORED,
            (row, number) -> record,
            List.of(List.of(id.getResourceType()), List.of(id.getIdPart())))
        .stream()
        .map(Reference::new)
        .findFirst();
  }

  private Reference named(String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(issuer).setValue(value));
  }
}
