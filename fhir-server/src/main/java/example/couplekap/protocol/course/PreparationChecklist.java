package example.couplekap.protocol.course;

/**
 * What preparation covered.
 *
 * @param header what every record has
 * @param dualDosingLogistics whether the practical side of dosing both was covered
 */
public record PreparationChecklist(RecordHeader header, boolean dualDosingLogistics)
    implements CourseRecord {}
