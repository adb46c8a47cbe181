package example.couplekap.protocol;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import java.util.function.Function;

/** A record with little to write beyond its header. */
public final class TestFact extends TestRecord<TestFact> {

  private final Function<RecordHeader, CourseRecord> content;

  TestFact(RecordKey key, Function<RecordHeader, CourseRecord> content) {
    super(key);
    this.content = content;
  }

  @Override
  TestFact self() {
    return this;
  }

  @Override
  public CourseRecord record() {
    return content.apply(header());
  }
}
