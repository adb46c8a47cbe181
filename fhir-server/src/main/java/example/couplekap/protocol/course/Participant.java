package example.couplekap.protocol.course;

import java.util.Optional;
import java.util.Set;

/**
 * One who takes part in a session or belongs to a care team.
 *
 * @param individual who, where it is said by a reference
 * @param roles in which roles
 * @param presence how a partner is present in a medicine session
 * @param combinedRole whether it is recorded that one specialist holds the medical and the
 *     therapeutic role (rule A5)
 */
public record Participant(
    Optional<RecordKey> individual,
    Set<Role> roles,
    Optional<PartnerPresence> presence,
    boolean combinedRole) {

  private static final Set<Role> PARTNER = Set.of(Role.PARTNER, Role.SITTER, Role.CO_DOSED_PARTNER);

  /** Copies what it is given. */
  public Participant {
    roles = Set.copyOf(roles);
  }

  /** Whether this is the partner: a RelatedPerson, or whoever is coded as one. */
  public boolean isPartner() {
    return individual.filter(who -> who.type().equals("RelatedPerson")).isPresent()
        || roles.stream().anyMatch(PARTNER::contains);
  }

  /** Whether this is the partner, dosed in the same session. */
  public boolean isCoDosed() {
    return roles.contains(Role.CO_DOSED_PARTNER)
        || presence.filter(PartnerPresence.CO_DOSING::equals).isPresent();
  }

  /** Whether this is the partner, with the patient and not dosed. */
  public boolean isSupporting() {
    return isPartner() && !isCoDosed() && presence.filter(PartnerPresence.ABSENT::equals).isEmpty();
  }
}
