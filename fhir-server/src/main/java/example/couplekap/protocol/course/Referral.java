package example.couplekap.protocol.course;

/**
 * A referral to further resources. Referrals that were revoked are none.
 *
 * @param header what every record has
 */
public record Referral(RecordHeader header) implements CourseRecord {}
