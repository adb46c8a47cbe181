package example.couplekap.protocol.course;

/**
 * A goal of the couple or of one partner.
 *
 * @param header what every record has
 * @param pursued whether it is or was worked towards, not rejected or cancelled
 */
public record Goal(RecordHeader header, boolean pursued) implements CourseRecord {}
