package example.couplekap.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts that a caller reaches, by the ids of their patients. */
public sealed interface Reach {

  /** No chart at all. */
  Reach NONE = new Charts(Set.of());

  /** Whether the chart of a patient is among them. */
  boolean includes(String patient);

  /** These charts, and some more. */
  Reach with(Set<String> more);

  /**
   * Charts that can be listed.
   *
   * @param patients the ids of their patients
   */
  record Charts(Set<String> patients) implements Reach {

    /** Copies what it is given. */
    public Charts {
      patients = Set.copyOf(patients);
    }

    @Override
    public boolean includes(String patient) {
      return patients.contains(patient);
    }

    @Override
    public Reach with(Set<String> more) {
      return new Charts(
          Stream.concat(patients.stream(), more.stream()).collect(Collectors.toSet()));
    }
  }

  /**
   * The charts that an organization keeps: those whose Patient names it as managing organization.
   *
   * @param organization its id
   * @param keepers tells who keeps a chart
   */
  record Kept(String organization, Keepers keepers) implements Reach {

    @Override
    public boolean includes(String patient) {
      return keepers.keeps(organization, patient);
    }

    @Override
    public Reach with(Set<String> more) {
      return new Kept(
          organization, (keeper, patient) -> more.contains(patient) || includes(patient));
    }
  }

  /** Tells whether an organization keeps a chart. */
  @FunctionalInterface
  interface Keepers {

    /**
     * Whether one keeps one.
     *
     * @param organization the organization's id
     * @param patient the id of the chart's patient
     */
    boolean keeps(String organization, String patient);
  }
}
