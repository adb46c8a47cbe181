package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** Reads the resources of one type. */
abstract class RecordReader<R extends Resource> {

  private final Class<R> type;

  RecordReader(Class<R> type) {
    this.type = type;
  }

  /** Whether it is for resources of that type. */
  boolean reads(Resource resource) {
    return type.isInstance(resource);
  }

  /** Reads a resource if it belongs to courses and was not entered in error. */
  Optional<CourseRecord> read(Resource resource, RecordHeader header, References references) {
    return record(type.cast(resource), header, references);
  }

  /** The record, where the resource is of a course. */
  abstract Optional<CourseRecord> record(R resource, RecordHeader header, References references);
}
