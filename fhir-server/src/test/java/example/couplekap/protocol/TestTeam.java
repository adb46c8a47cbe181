package example.couplekap.protocol;

import example.couplekap.protocol.course.CareTeam;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A care team that is being written for a test. */
public final class TestTeam extends TestRecord<TestTeam> {

  private final List<Participant> members = new ArrayList<>();

  TestTeam(String id) {
    super(new RecordKey("CareTeam", id));
  }

  @Override
  TestTeam self() {
    return this;
  }

  /** Adds a member. */
  public TestTeam with(String individual, Role... roles) {
    return with(individual, false, roles);
  }

  /** Adds a specialist of whom it is recorded that one person holds both roles. */
  public TestTeam withCombined(String individual, Role... roles) {
    return with(individual, true, roles);
  }

  private TestTeam with(String individual, boolean combined, Role... roles) {
    members.add(
        new Participant(Optional.of(key(individual)), Set.of(roles), Optional.empty(), combined));
    return this;
  }

  @Override
  public CareTeam record() {
    return new CareTeam(header(), members);
  }
}
