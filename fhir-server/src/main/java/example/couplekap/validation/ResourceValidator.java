package example.couplekap.validation;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.validation.definitions.DefinitionContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Judges resources by profiles. Safe for many threads: each call borrows one of HL7's validators,
 * which are costly to make and serve one caller at a time.
 */
public final class ResourceValidator {

  /** Whatever a validator may gather beyond what it is known to gather goes with it. */
  private static final int USES_PER_VALIDATOR = 20_000;

  private final FhirContext fhir;
  private final DefinitionContext definitions;
  private final FindingReader findings;
  private final DeclaredProfiles declared = new DeclaredProfiles();
  private final ConcurrentLinkedQueue<Seat> idle = new ConcurrentLinkedQueue<>();

  /** Judges by the given definitions, grading findings by the catalogue. */
  public ResourceValidator(DefinitionContext definitions, RuleCatalogue rules) {
    this.fhir = definitions.definitions().getFhirContext();
    this.definitions = definitions;
    this.findings =
        new FindingReader(rules, url -> definitions.fetchResource(StructureDefinition.class, url));
  }

  /**
   * Judges a parsed resource; findings have no line and column.
   *
   * @param profiles canonical URLs of installed profiles; none means FHIR R4 alone
   */
  public List<Finding> validate(Resource resource, Collection<String> profiles) {
    return borrow(
        seat -> {
          List<ValidationMessage> messages = new ArrayList<>();
          Element tree = seat.reader().read(resource, messages);
          return judge(seat, tree, messages, profiles).stream()
              .map(Finding::withoutPosition)
              .toList();
        });
  }

  /** Judges a tree that was read before, such as the resource in a Bundle's entry. */
  List<Finding> validate(Element tree, Collection<String> profiles) {
    return borrow(seat -> judge(seat, tree, new ArrayList<>(), profiles));
  }

  /** Reads a text into a tree; what is wrong with the text itself becomes findings. */
  ParsedText read(byte[] text, TextFormat format) {
    Optional<Finding> objection = TextGuard.objection(text, format);
    if (objection.isPresent()) {
      return new ParsedText(null, List.of(objection.get()));
    }
    return borrow(
        seat -> {
          List<ValidationMessage> messages = new ArrayList<>();
          Element tree =
              format == TextFormat.JSON
                  ? seat.reader().readJson(text, messages)
                  : seat.reader().readXml(text, messages);
          return new ParsedText(tree, findings.read(messages, tree, List.of()));
        });
  }

  private List<Finding> judge(
      Seat seat, Element tree, List<ValidationMessage> messages, Collection<String> profiles) {
    List<StructureDefinition> wanted = new ArrayList<>(profiles.size());
    for (String profile : profiles) {
      wanted.add(definitions.fetchResource(StructureDefinition.class, profile));
    }
    if (tree != null) {
      declared.hide(tree, wanted);
      messages.addAll(seat.validator().judge(tree, wanted));
    }
    return findings.read(messages, tree, wanted);
  }

  private <T> T borrow(Judgement<T> judgement) {
    Seat idleSeat = idle.poll();
    Seat seat = idleSeat == null ? newSeat() : idleSeat;
    T result;
    try {
      result = judgement.with(seat);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    // After an exception the validator is in an unknown state and is not given back.
    if (seat.uses().incrementAndGet() < USES_PER_VALIDATOR) {
      idle.offer(seat);
    }
    return result;
  }

  private Seat newSeat() {
    CoreValidator validator = new CoreValidator(definitions);
    ProfileUtilities profiles =
        new ProfileUtilities(definitions, null, null, validator.getFHIRPathEngine());
    ElementReader reader = new ElementReader(fhir, definitions, profiles);
    return new Seat(validator, reader, new AtomicInteger());
  }

  /** One of HL7's validators with what reads for it. */
  private record Seat(CoreValidator validator, ElementReader reader, AtomicInteger uses) {}

  /** What a borrowed validator is used for. */
  @FunctionalInterface
  private interface Judgement<T> {
    T with(Seat seat) throws IOException;
  }
}
