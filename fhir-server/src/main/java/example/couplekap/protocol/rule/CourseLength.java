package example.couplekap.protocol.rule;

/** How many sessions a course has, medicine sessions apart (rule A11). */
public final class CourseLength {

  /** The shortest course that the framework foresees. */
  public static final int FEWEST = 8;

  /** The longest. */
  public static final int MOST = 11;

  private CourseLength() {}
}
