package example.couplekap.access;

/** Whom a token stands for, and with that, on what grounds its bearer may reach a chart. */
public enum CallerKind {
  /** A program that acts for an organization: it reaches the charts that the organization keeps. */
  SYSTEM,
  /** A member of care teams: reaches the charts of those teams, and of one's own patients. */
  CLINICIAN,
  /** Somebody with a chart here: reaches that chart. */
  PATIENT,
  /** Somebody without a chart here, whom a patient's chart knows as partner. */
  PARTNER,
  /** Somebody who works with the guide's definitions: reaches no chart. */
  IMPLEMENTER
}
