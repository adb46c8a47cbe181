package example.couplekap.access;

import java.util.Set;

/** The charts that a caller reaches, by the ids of their patients. */
public sealed interface Reach {

  /** No chart at all. */
  Reach NONE = new Charts(Set.of());

  /** Whether the chart of a patient is among them. */
  boolean includes(String patient);

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
