package example.couplekap.validation;

import example.couplekap.validation.definitions.DefinitionHeader;
import java.util.Set;

/** What can be wrong with the choice of profiles itself. */
final class SelectionFindings {

  private SelectionFindings() {}

  static Finding unsupported(String type) {
    return Finding.of(
        Severity.ERROR,
        "not-supported",
        "kap-unsupported-type",
        type,
        "Resources of type %s have no place in a course of treatment and are not supported."
            .formatted(type));
  }

  static Finding notInstalled(String place, String canonical) {
    return Finding.of(
        Severity.INFORMATION,
        "informational",
        "kap-profile-not-installed",
        place,
        "The profile %s is not installed: the resource was not checked against it."
            .formatted(canonical));
  }

  static Finding wrongType(String place, DefinitionHeader profile) {
    return Finding.of(
        Severity.ERROR,
        "invalid",
        "kap-profile-of-other-type",
        place,
        "The profile %s is for resources of type %s.".formatted(profile.url(), profile.type()));
  }

  static Finding contradiction(String place, Set<String> implied) {
    return Finding.of(
        Severity.ERROR,
        "business-rule",
        "kap-profile-contradiction",
        place,
        "The resource's own codes ask for the profile %s: declare that one, or correct the codes."
            .formatted(String.join(" and ", implied)));
  }
}
