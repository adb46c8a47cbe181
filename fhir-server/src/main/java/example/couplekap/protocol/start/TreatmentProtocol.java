package example.couplekap.protocol.start;

import example.couplekap.protocol.course.DosingModel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;

/**
 * A protocol of treatment as its PlanDefinition lays it down.
 *
 * @param url its canonical URL
 * @param title for people
 * @param dosingModels for which it is made; empty if it does not say
 * @param sessions the kinds of session, in their order
 */
public record TreatmentProtocol(
    String url, String title, Set<DosingModel> dosingModels, List<SessionStep> sessions) {

  /** Copies what it is given. */
  public TreatmentProtocol {
    dosingModels = Set.copyOf(dosingModels);
    sessions = List.copyOf(sessions);
  }

  /**
   * Reads a protocol.
   *
   * @param activities finds an ActivityDefinition by its canonical URL
   * @throws StartRefused if an action names no activity that is a session
   */
  public static TreatmentProtocol of(
      PlanDefinition definition, Function<String, Optional<ActivityDefinition>> activities) {
    return new TreatmentProtocol(
        definition.getUrl(),
        definition.getTitle(),
        models(definition),
        definition.getAction().stream().map(action -> session(action, activities)).toList());
  }

  private static Set<DosingModel> models(PlanDefinition definition) {
    return definition.getUseContext().stream()
        .map(context -> context.getValue())
        .filter(CodeableConcept.class::isInstance)
        .flatMap(value -> ((CodeableConcept) value).getCoding().stream())
        .map(Coding::getCode)
        .flatMap(code -> DosingModel.of(code).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DosingModel.class)));
  }

  private static SessionStep session(
      PlanDefinitionActionComponent action,
      Function<String, Optional<ActivityDefinition>> activities) {
    ActivityDefinition activity =
        activity(action, activities)
            .filter(each -> each.getKind() == ActivityDefinitionKind.SERVICEREQUEST)
            .filter(ActivityDefinition::hasCode)
            .filter(each -> action.hasId())
            .orElseThrow(
                () ->
                    refused(
                        action,
                        "an id, and the URL of an ActivityDefinition on this server, of kind"
                            + " ServiceRequest, whose code is a kind of session"));
    return new SessionStep(
        action.getId(),
        action.getTitle(),
        Optional.ofNullable(action.getDescription()),
        activity,
        SessionCount.of(action),
        action.getRelatedAction().stream()
            .filter(TreatmentProtocol::hasWindow)
            .map(
                related ->
                    new SessionWindow(
                        related.getActionId(),
                        related.getRelationship().toCode(),
                        related.getOffsetRange()))
            .findFirst(),
        action.getParticipant().stream().map(StepParticipant::of).toList(),
        action.getAction().stream().flatMap(TreatmentProtocol::questionnaire).toList(),
        action.getAction().stream()
            .flatMap(step -> activity(step, activities).stream())
            .filter(each -> each.getKind() == ActivityDefinitionKind.MEDICATIONREQUEST)
            .findFirst()
            .map(medication -> requireProduct(action, medication)));
  }

  private static ActivityDefinition requireProduct(
      PlanDefinitionActionComponent action, ActivityDefinition medication) {
    if (!medication.hasProductCodeableConcept()) {
      throw refused(action, "a medication whose ActivityDefinition says by a code which it is");
    }
    return medication;
  }

  private static StartRefused refused(PlanDefinitionActionComponent action, String wanted) {
    return new StartRefused(
        "The action %s of the protocol cannot be followed; it needs %s."
            .formatted(action.getTitle(), wanted));
  }

  private static boolean hasWindow(PlanDefinitionActionRelatedActionComponent related) {
    return related.hasOffsetRange()
        && related.getOffsetRange().getLow().hasValue()
        && related.getOffsetRange().getHigh().hasValue();
  }

  private static Optional<ActivityDefinition> activity(
      PlanDefinitionActionComponent action,
      Function<String, Optional<ActivityDefinition>> activities) {
    return canonical(action)
        .filter(url -> url.contains("/ActivityDefinition/"))
        .flatMap(activities);
  }

  private static Stream<QuestionnaireStep> questionnaire(PlanDefinitionActionComponent step) {
    return canonical(step).filter(url -> url.contains("/Questionnaire/")).stream()
        .map(
            url ->
                new QuestionnaireStep(
                    step.getId(),
                    step.getTitle(),
                    url,
                    step.getParticipant().stream().map(StepParticipant::of).toList()));
  }

  private static Optional<String> canonical(PlanDefinitionActionComponent action) {
    return action.hasDefinitionCanonicalType()
        ? Optional.of(action.getDefinitionCanonicalType().getValue())
        : Optional.empty();
  }

  /**
   * Requires that a course may be started by it.
   *
   * @throws StartRefused if it is made for other dosing models
   */
  void require(DosingModel model) {
    if (!dosingModels.isEmpty() && !dosingModels.contains(model)) {
      throw new StartRefused(
          "The protocol %s is made for the dosing model %s, and not for %s."
              .formatted(
                  title,
                  dosingModels.stream()
                      .map(DosingModel::code)
                      .sorted()
                      .collect(Collectors.joining(" or ")),
                  model.code()));
    }
  }

  /**
   * How many sessions of each kind to plan, by the id of the action.
   *
   * @param asked by kind of session
   * @throws StartRefused if there is no such kind, or the protocol does not allow that number
   */
  Map<String, Integer> counts(Map<String, Integer> asked) {
    Set<String> types = sessions.stream().map(SessionStep::type).collect(Collectors.toSet());
    asked.keySet().stream()
        .filter(type -> !types.contains(type))
        .findFirst()
        .ifPresent(
            type -> {
              throw new StartRefused(
                  "The protocol %s has no sessions of type %s; it has %s."
                      .formatted(
                          title, type, types.stream().sorted().collect(Collectors.joining(", "))));
            });
    Map<String, Integer> counts = new HashMap<>();
    for (SessionStep step : sessions) {
      Integer number = asked.get(step.type());
      if (number != null && !step.count().allows(number)) {
        throw new StartRefused(
            "The protocol %s plans %s sessions of type %s, and %d were asked for."
                .formatted(title, step.count().text(), step.type(), number));
      }
      if (number != null) {
        counts.put(step.id(), number);
      } else {
        step.count().usual().ifPresent(usual -> counts.put(step.id(), usual));
      }
    }
    sessions.forEach(step -> counts.computeIfAbsent(step.id(), id -> following(id, counts)));
    return counts;
  }

  /** As many as there are sessions that have to follow one such session within some time. */
  private int following(String id, Map<String, Integer> counts) {
    return sessions.stream()
        .filter(step -> step.window().filter(window -> window.action().equals(id)).isPresent())
        .map(step -> counts.getOrDefault(step.id(), 1))
        .findFirst()
        .orElse(1);
  }

  SessionStep session(String id) {
    return sessions.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
  }
}
