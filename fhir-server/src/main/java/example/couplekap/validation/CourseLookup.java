package example.couplekap.validation;

/**
 * What one resource alone does not tell about its place in a course of treatment. A server answers
 * from its database, a Bundle from its entries.
 */
public interface CourseLookup {

  /**
   * Whether an Encounter is a session of a course.
   *
   * @param encounter a literal reference to it
   */
  boolean isSession(String encounter);

  /**
   * Whether a care plan names this RelatedPerson as the partner.
   *
   * @param relatedPerson a literal reference to it
   */
  boolean isPartner(String relatedPerson);

  /**
   * Whether an episode of a course is about this Patient.
   *
   * @param patient a literal reference to it
   */
  boolean isPatient(String patient);

  /** Knows of no other resource: what a course would imply must then be declared. */
  static CourseLookup none() {
    return new CourseLookup() {
      @Override
      public boolean isSession(String encounter) {
        return false;
      }

      @Override
      public boolean isPartner(String relatedPerson) {
        return false;
      }

      @Override
      public boolean isPatient(String patient) {
        return false;
      }
    };
  }
}
