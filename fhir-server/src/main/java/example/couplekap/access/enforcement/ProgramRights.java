package example.couplekap.access.enforcement;

import example.couplekap.access.Caller;
import example.couplekap.access.Disclosed;
import example.couplekap.access.OwnSubscriptions;
import example.couplekap.access.Rights;

/** The rights of programs that are answered later, when no token is at hand. */
public final class ProgramRights {

  private final StoredReach reach;

  ProgramRights(StoredReach reach) {
    this.reach = reach;
  }

  /** What a program may see now, by the scopes that it showed then. */
  public Rights of(Caller program) {
    return new Rights(program, reach.of(program), Disclosed.nothing(), OwnSubscriptions.NONE);
  }
}
