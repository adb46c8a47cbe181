package example.couplekap.exchange.export;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * The parameters of an operation, from its URL and from the Parameters in its body.
 *
 * @param all in the order in which they were given
 */
record GivenParameters(List<Given> all) {

  /** Reads them from a request. */
  static GivenParameters of(ServletRequestDetails request) {
    Stream<Given> url =
        request.getParameters().entrySet().stream()
            .flatMap(
                parameter ->
                    Stream.of(parameter.getValue())
                        .map(value -> new Given(parameter.getKey(), value)));
    Stream<Given> body =
        request.getResource() instanceof Parameters parameters
            ? parameters.getParameter().stream().map(GivenParameters::given)
            : Stream.empty();
    return new GivenParameters(Stream.concat(url, body).toList());
  }

  private static Given given(ParametersParameterComponent parameter) {
    Base value = parameter.getValue();
    String text =
        value instanceof Reference reference
            ? reference.getReference()
            : value == null ? null : value.primitiveValue();
    return new Given(parameter.getName(), text == null ? "" : text);
  }

  /** Their names, without repetition. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    all.forEach(given -> names.add(given.name()));
    return names;
  }

  /** The values of one, in the order in which they were given. */
  List<String> values(String name) {
    return all.stream().filter(given -> given.name().equals(name)).map(Given::value).toList();
  }

  /**
   * One value of a parameter.
   *
   * @param value as text; a reference as it is written
   */
  record Given(String name, String value) {}
}
