package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Episode;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;

/** Episodes with a dyad key are episodes of a course. */
final class EpisodeOfCareReader extends RecordReader<EpisodeOfCare> {

  EpisodeOfCareReader() {
    super(EpisodeOfCare.class);
  }

  @Override
  Optional<CourseRecord> record(EpisodeOfCare episode, RecordHeader header, References references) {
    return header.dyad().isEmpty() || episode.getStatus() == EpisodeOfCareStatus.ENTEREDINERROR
        ? Optional.empty()
        : Optional.of(new Episode(header, Set.copyOf(references.keys(episode.getTeam()))));
  }
}
