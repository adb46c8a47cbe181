package example.couplekap.protocol.start;

import java.util.OptionalInt;
import org.hl7.fhir.r4.model.PlanDefinition.ActionCardinalityBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/**
 * How many sessions of a kind a protocol allows.
 *
 * @param fewest how many there must be
 * @param usual how many there are unless somebody asks for another number; empty if the protocol
 *     leaves it open
 * @param most how many there may be
 */
record SessionCount(int fewest, OptionalInt usual, int most) {

  /** A protocol that names no limit does not mean any number; more are planned when needed. */
  private static final int MOST_AT_ONCE = 12;

  static SessionCount of(PlanDefinitionActionComponent action) {
    TimingRepeatComponent repeat =
        action.getTiming() instanceof Timing timing
            ? timing.getRepeat()
            : new TimingRepeatComponent();
    OptionalInt named = repeat.hasCount() ? OptionalInt.of(repeat.getCount()) : OptionalInt.empty();
    boolean optional = action.getRequiredBehavior() == ActionRequiredBehavior.COULD;
    boolean required = action.getRequiredBehavior() == ActionRequiredBehavior.MUST;
    boolean single = action.getCardinalityBehavior() != ActionCardinalityBehavior.MULTIPLE;
    return new SessionCount(
        required ? named.orElse(1) : 0,
        optional && named.isEmpty() ? OptionalInt.of(0) : named,
        repeat.hasCountMax() ? repeat.getCountMax() : single ? 1 : MOST_AT_ONCE);
  }

  boolean allows(int count) {
    return count >= fewest && count <= most;
  }

  /** What is allowed, in words. */
  String text() {
    return fewest == most ? String.valueOf(fewest) : "%d to %d".formatted(fewest, most);
  }
}
