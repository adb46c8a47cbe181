package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import example.couplekap.protocol.course.DosingModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UnsignedIntType;

/** What {@code $kap-start} is given, in the words of Java. */
record StartInput(DefinedParameters parameters) {

  /**
   * Who is to be dosed.
   *
   * @throws InvalidRequestException if there is no such model
   */
  DosingModel dosingModel() {
    String code =
        parameters.values("dosing-model", CodeType.class).findFirst().orElseThrow().getValue();
    return DosingModel.of(code)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "The parameter dosing-model takes one of: %s."
                        .formatted(
                            Arrays.stream(DosingModel.values())
                                .map(DosingModel::code)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * The records that a parameter refers to.
   *
   * @param type what they have to be
   * @param server the address of this server
   * @throws InvalidRequestException if one is not a reference to such a record on this server, or
   *     is there twice
   */
  List<IdType> references(String name, String type, String server) {
    List<IdType> references =
        parameters
            .values(name, Reference.class)
            .map(reference -> new IdType(reference.getReference()))
            .toList();
    for (IdType reference : references) {
      boolean elsewhere = reference.hasBaseUrl() && !reference.getBaseUrl().equals(server);
      if (elsewhere || !type.equals(reference.getResourceType()) || !reference.hasIdPart()) {
        throw new InvalidRequestException(
            "The parameter %s takes a reference to a %s on this server, such as %s/12."
                .formatted(name, type, type));
      }
    }
    List<IdType> distinct =
        references.stream().map(IdType::toUnqualifiedVersionless).distinct().toList();
    if (distinct.size() < references.size()) {
      throw new InvalidRequestException(
          "The parameter %s names the same record twice.".formatted(name));
    }
    return distinct;
  }

  /** The couple's key, a new one if none is given. */
  String dyad() {
    return parameters
        .values("dyad", StringType.class)
        .findFirst()
        .map(StringType::getValue)
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  /**
   * The first day of the course, today if none is given.
   *
   * @throws InvalidRequestException if it is no whole date
   */
  LocalDate start(Clock clock) {
    return parameters
        .values("start", DateType.class)
        .findFirst()
        .map(StartInput::day)
        .orElseGet(() -> LocalDate.now(clock));
  }

  private static LocalDate day(DateType date) {
    try {
      return LocalDate.parse(date.getValueAsString());
    } catch (DateTimeParseException incomplete) {
      throw new InvalidRequestException(
          "The parameter start takes a day, such as 2026-03-02.", incomplete);
    }
  }

  /**
   * How many sessions are asked for, by kind.
   *
   * @throws InvalidRequestException if a kind is there twice
   */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    parameters
        .all("session")
        .map(ParametersParameterComponent::getPart)
        .map(DefinedParameters::new)
        .forEach(
            session -> {
              String type =
                  session.values("type", CodeType.class).findFirst().orElseThrow().getValue();
              int count =
                  session
                      .values("count", UnsignedIntType.class)
                      .findFirst()
                      .orElseThrow()
                      .getValue();
              if (counts.put(type, count) != null) {
                throw new InvalidRequestException(
                    "The parameter session says twice how many sessions of type %s to plan."
                        .formatted(type));
              }
            });
    return counts;
  }
}
