package example.couplekap.validation;

import java.util.List;
import java.util.Set;

/**
 * The profiles that a resource must meet.
 *
 * @param implied those its content leads to
 * @param declared those of its {@code meta.profile} that are installed and fit its type
 * @param profiles all of them without those that another one derives from; none means FHIR R4 alone
 * @param findings what is wrong with the choice itself, such as a type that has no place here
 */
public record Selection(
    Set<String> implied, Set<String> declared, List<String> profiles, List<Finding> findings) {

  /** Makes it unchangeable. */
  public Selection {
    implied = Set.copyOf(implied);
    declared = Set.copyOf(declared);
    profiles = List.copyOf(profiles);
    findings = List.copyOf(findings);
  }

  /** Whether its content makes it part of a course of treatment. */
  public boolean isPartOfCourse() {
    return !implied.isEmpty();
  }
}
