package example.couplekap.exchange.clients;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Resource;

/**
 * A client library in the hands of one caller. Each method is carried out by what the library
 * offers for it.
 */
interface FhirClient extends AutoCloseable {

  /** What the server says of itself. */
  CapabilityStatement capabilities();

  /**
   * Reads.
   *
   * @throws Refused if the server does not give it
   */
  Resource read(String type, String id);

  /**
   * Searches for resources of a type.
   *
   * @param query such as {@code patient=1&category=x}
   */
  Bundle search(String type, String query);

  /** Searches, and follows the links to further pages to the end. */
  List<Bundle> pages(String type, String query);

  /**
   * {@code $everything} of a patient.
   *
   * @throws Refused if the server does not give it
   */
  Bundle everything(String patient);

  /**
   * {@code $kap-course} of a care plan.
   *
   * @throws Refused if the server does not give it
   */
  Bundle course(String plan);

  /**
   * Stores a new resource.
   *
   * @return what the server stored
   * @throws Refused if the server does not take it
   */
  Resource create(Resource resource);

  /**
   * Stores a resource in place of the one that a query finds, or as a new one.
   *
   * @return what the server stored
   * @throws Refused if the server does not take it
   */
  Resource updateWhere(Resource resource, String query);

  @Override
  void close();
}
