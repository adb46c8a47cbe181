package example.couplekap.protocol.course;

/**
 * A kind of support that one of the partners wishes for.
 *
 * @param header what every record has
 * @param ofPartner whether the wish is the partner's, not the patient's
 */
public record SupportPreference(RecordHeader header, boolean ofPartner) implements CourseRecord {}
