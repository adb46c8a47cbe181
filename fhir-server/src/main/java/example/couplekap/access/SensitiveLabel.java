package example.couplekap.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * The security labels that withhold a record from somebody who reaches its chart (the guide's page
 * on privacy and security). Their codes are those of HL7's v3-ActCode.
 */
public enum SensitiveLabel {
  /** Psychotherapy notes. */
  PSYTHPN,
  /** From an individual session: not disclosed without the person's own consent. */
  NODSCLCD,
  /** Intimate partner violence. */
  SDV,
  /** Withheld from the patient on a clinician's documented decision. */
  NOPAT;

  /** The code system of all of them. */
  public static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  /** What stays closed by default to the couple and in whatever leaves the server as a whole. */
  public static final Set<SensitiveLabel> WITHHELD_BY_DEFAULT =
      Set.of(PSYTHPN, NODSCLCD, SDV, NOPAT);

  /** Those that a resource carries. */
  public static Set<SensitiveLabel> of(Resource resource) {
    return of(resource.getMeta().getSecurity());
  }

  /** Those among the labels of a resource. */
  public static Set<SensitiveLabel> of(List<Coding> labels) {
    return labels.stream()
        .filter(label -> SYSTEM.equals(label.getSystem()))
        .flatMap(label -> of(label.getCode()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SensitiveLabel.class)));
  }

  private static Optional<SensitiveLabel> of(String code) {
    return Stream.of(values()).filter(label -> label.name().equals(code)).findFirst();
  }

  /** The label as the value of a token search. */
  public String token() {
    return SYSTEM + "|" + name();
  }
}
