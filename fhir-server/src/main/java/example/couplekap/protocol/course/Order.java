package example.couplekap.protocol.course;

import java.util.Optional;

/**
 * An order of ketamine.
 *
 * @param header what every record has
 * @param requester who prescribed it
 * @param encounter the session it names
 */
public record Order(
    RecordHeader header, Optional<RecordKey> requester, Optional<RecordKey> encounter)
    implements CourseRecord {}
