package example.couplekap.subscription;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.topic.R4SubscriptionTopicBuilder;
import ca.uhn.hapi.converters.canonical.SubscriptionTopicCanonicalizer;
import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r5.model.SubscriptionTopic;

/**
 * The topics of this server: what happens in a course that other programs have to act upon.
 *
 * @param canonical the base of the guide's canonical URLs
 */
record Topics(String canonical) {

  /** All of them, in the form in which HAPI FHIR works with them. */
  List<SubscriptionTopic> all() {
    return List.of(doseGiven(), sessionWindow(), coursePhase());
  }

  private SubscriptionTopic doseGiven() {
    R4SubscriptionTopicBuilder topic = topic("kap-dose-given", "A dose was given");
    trigger(topic, "MedicationAdministration", "create", "update")
        .setResourceTriggerQueryCriteriaPrevious("MedicationAdministration?status:not=completed")
        .setResourceTriggerQueryCriteriaCurrent("MedicationAdministration?status=completed")
        .setResourceTriggerQueryCriteriaRequireBoth(true);
    return built(topic);
  }

  private SubscriptionTopic sessionWindow() {
    String codes = canonical + "/CodeSystem/kap-session-task-status";
    R4SubscriptionTopicBuilder topic =
        topic("kap-session-window", "The window of a session opened, or closed unmet");
    trigger(topic, "Task", "create", "update")
        .setResourceTriggerQueryCriteriaCurrent(
            "Task?business-status=%1$s|window-open,%1$s|window-missed".formatted(codes))
        .setResourceTriggerQueryCriteriaRequireBoth(true)
        .setResourceTriggerFhirPathCriteria(changed("businessStatus.coding.code"));
    return built(topic);
  }

  private SubscriptionTopic coursePhase() {
    R4SubscriptionTopicBuilder topic = topic("kap-course-phase", "A course changed phase");
    trigger(topic, "CarePlan", "update")
        .setResourceTriggerQueryCriteriaCurrent("CarePlan?category=couple-kap")
        .setResourceTriggerQueryCriteriaRequireBoth(true)
        .setResourceTriggerFhirPathCriteria(changed("activity.detail.status"));
    return built(topic);
  }

  private R4SubscriptionTopicBuilder topic(String id, String title) {
    return new R4SubscriptionTopicBuilder()
        .setId(id)
        .setUrl(canonical + "/SubscriptionTopic/" + id)
        .setTitle(title)
        .setStatus(PublicationStatus.ACTIVE);
  }

  private static R4SubscriptionTopicBuilder trigger(
      R4SubscriptionTopicBuilder topic, String type, String... interactions) {
    topic.addResourceTrigger().setResourceTriggerResource(type);
    for (String interaction : interactions) {
      topic.addResourceTriggerSupportedInteraction(interaction);
    }
    return topic.addResourceTriggerQueryCriteria();
  }

  /** In FHIRPath, comparing with nothing is neither true nor false. */
  private static String changed(String path) {
    return "iif(%%previous.%1$s.empty() or %%current.%1$s.empty(), %%previous.%1$s.exists() or %%current.%1$s.exists(), (%%previous.%1$s = %%current.%1$s).not())"
        .formatted(path);
  }

  private static SubscriptionTopic built(R4SubscriptionTopicBuilder topic) {
    return SubscriptionTopicCanonicalizer.canonicalizeTopic(
        FhirContext.forR4Cached(), topic.build());
  }
}
