package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * What a client gives an operation, held to the operation's definition.
 *
 * @param given the parameters, each of which is defined and has a value of its type
 */
record DefinedParameters(List<ParametersParameterComponent> given) {

  private static final String ANY_NUMBER = "*";

  /**
   * Reads the parameters of a request.
   *
   * @param sent the body; null if there is none
   * @throws InvalidRequestException if one is not defined, lacks, comes too often, or has a value
   *     of another type
   */
  static DefinedParameters read(IBaseResource sent, OperationDefinition definition) {
    if (sent != null && !(sent instanceof Parameters)) {
      refuse(
          "The body of $%s is a Parameters resource, not a %s."
              .formatted(definition.getCode(), sent.fhirType()));
    }
    List<OperationDefinitionParameterComponent> inputs =
        definition.getParameter().stream()
            .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
            .toList();
    List<ParametersParameterComponent> given =
        sent instanceof Parameters parameters ? parameters.getParameter() : List.of();
    check("", given, inputs);
    return new DefinedParameters(given);
  }

  private static void check(
      String within,
      List<ParametersParameterComponent> given,
      List<OperationDefinitionParameterComponent> defined) {
    given.stream()
        .map(parameter -> String.valueOf(parameter.getName()))
        .filter(name -> defined.stream().noneMatch(each -> each.getName().equals(name)))
        .findFirst()
        .ifPresent(
            name ->
                refuse(
                    "There is no parameter %s here; known are: %s."
                        .formatted(
                            within + name,
                            defined.stream()
                                .map(each -> within + each.getName())
                                .sorted()
                                .collect(Collectors.joining(", ")))));
    for (OperationDefinitionParameterComponent each : defined) {
      List<ParametersParameterComponent> values =
          given.stream().filter(value -> each.getName().equals(value.getName())).toList();
      checkNumber(within, values.size(), each);
      values.forEach(value -> checkValue(within, value, each));
    }
  }

  private static void checkNumber(
      String within, int number, OperationDefinitionParameterComponent defined) {
    String name = within + defined.getName();
    if (number < defined.getMin()) {
      refuse("The parameter %s is missing. %s".formatted(name, defined.getDocumentation()));
    }
    if (!ANY_NUMBER.equals(defined.getMax()) && number > Integer.parseInt(defined.getMax())) {
      refuse("The parameter %s comes %s times at most.".formatted(name, defined.getMax()));
    }
  }

  private static void checkValue(
      String within,
      ParametersParameterComponent value,
      OperationDefinitionParameterComponent defined) {
    String name = within + defined.getName();
    if (defined.hasPart()) {
      check(name + ".", value.getPart(), defined.getPart());
    } else if (Optional.ofNullable(value.getValue())
        .filter(given -> !given.isPrimitive() || given.hasPrimitiveValue())
        .map(Base::fhirType)
        .filter(defined.getType()::equals)
        .isEmpty()) {
      refuse("The parameter %s takes a value of type %s.".formatted(name, defined.getType()));
    }
  }

  private static void refuse(String text) {
    throw new InvalidRequestException(text);
  }

  /** The parameters of a name. */
  Stream<ParametersParameterComponent> all(String name) {
    return given.stream().filter(parameter -> name.equals(parameter.getName()));
  }

  /** The values of the parameters of a name. */
  <T extends Type> Stream<T> values(String name, Class<T> type) {
    return all(name).map(ParametersParameterComponent::getValue).map(type::cast);
  }
}
