package example.couplekap.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one partner's consent opens of their chart to the other (the guide's profile
 * KAPPartnerDisclosureConsent, rule K3). A record is opened if it meets every kind of criterion
 * that the provision has, each by one of its values, and no nested refusal is about it. What the
 * provision says in a way that is not understood here opens nothing.
 *
 * @param consent the consent
 */
public record Disclosure(Consent consent) {

  private static final String ACT_CODES = SensitiveLabel.SYSTEM;
  private static final String DISCLOSURE = "IDSCL";
  private static final String TYPES = "http://hl7.org/fhir/resource-types";

  /** These are opened by name only, never by silence (rule K3). */
  private static final Set<String> BY_NAME_ONLY = Set.of("PSYTHPN", "NODSCLCD", "SDV", "SUD");

  private static final List<String> CONTENT = List.of("code", "type", "category");

  /** The id of the patient whose chart it is about. */
  public Optional<String> patient() {
    return Chart.patientOf(consent);
  }

  /**
   * Whether it opens a record to somebody at some time.
   *
   * @param relatedPerson the id by which the chart knows the reader
   */
  public boolean opens(Resource record, String relatedPerson, Instant at) {
    ProvisionComponent provision = consent.getProvision();
    return isInForce(at)
        && provision.getType() == ConsentProvisionType.PERMIT
        && provision.getActor().stream().anyMatch(actor -> isOf(actor, relatedPerson))
        && patient().isPresent()
        && patient().equals(Chart.patientOf(record))
        && hasCriterion(provision)
        && isAbout(provision, record)
        && namesWhatIsSensitive(provision, record)
        && provision.getProvision().stream().noneMatch(nested -> refuses(nested, record, at));
  }

  private boolean isInForce(Instant at) {
    return consent.getStatus() == ConsentState.ACTIVE
        && consent.getCategory().stream()
            .flatMap(category -> category.getCoding().stream())
            .anyMatch(
                code -> ACT_CODES.equals(code.getSystem()) && DISCLOSURE.equals(code.getCode()))
        && consent.getProvision().hasPeriod()
        && new Validity(consent.getProvision().getPeriod()).includes(at);
  }

  private static boolean isOf(provisionActorComponent actor, String relatedPerson) {
    IdType id = new IdType(actor.getReference().getReference());
    return "RelatedPerson".equals(id.getResourceType()) && relatedPerson.equals(id.getIdPart());
  }

  /** A nested provision of any kind but a refusal is not understood, and closes. */
  private static boolean refuses(ProvisionComponent nested, Resource record, Instant at) {
    return nested.getType() != ConsentProvisionType.DENY
        || nested.hasProvision()
        || (new Validity(nested.getPeriod()).includes(at) && isAbout(nested, record));
  }

  private static boolean hasCriterion(ProvisionComponent provision) {
    return provision.hasClass_()
        || provision.hasCode()
        || provision.hasSecurityLabel()
        || provision.hasData();
  }

  private static boolean isAbout(ProvisionComponent provision, Resource record) {
    boolean understood =
        !provision.hasDataPeriod() && !provision.hasPurpose() && !provision.hasAction();
    if (provision.getType() == ConsentProvisionType.DENY && !understood) {
      return true;
    }
    return understood
        && (!provision.hasClass_()
            || provision.getClass_().stream().anyMatch(kind -> isKind(record, kind)))
        && (!provision.hasCode()
            || provision.getCode().stream().anyMatch(code -> hasContent(record, code)))
        && (!provision.hasSecurityLabel()
            || provision.getSecurityLabel().stream().anyMatch(label -> hasLabel(record, label)))
        && (!provision.hasData()
            || provision.getData().stream()
                .anyMatch(
                    data ->
                        data.getMeaning() == ConsentDataMeaning.INSTANCE
                            && isThe(record, data.getReference().getReference())));
  }

  private static boolean isKind(Resource record, Coding kind) {
    return TYPES.equals(kind.getSystem()) && record.fhirType().equals(kind.getCode());
  }

  private static boolean namesWhatIsSensitive(ProvisionComponent provision, Resource record) {
    return record.getMeta().getSecurity().stream()
        .filter(label -> ACT_CODES.equals(label.getSystem()))
        .filter(label -> BY_NAME_ONLY.contains(label.getCode()))
        .allMatch(
            label -> provision.getSecurityLabel().stream().anyMatch(named -> isSame(named, label)));
  }

  private static boolean hasLabel(Resource record, Coding label) {
    return record.getMeta().getSecurity().stream().anyMatch(each -> isSame(each, label));
  }

  private static boolean hasContent(Resource record, CodeableConcept wanted) {
    return CONTENT.stream()
        .map(record::getNamedProperty)
        .filter(property -> property != null)
        .map(Property::getValues)
        .flatMap(List::stream)
        .flatMap(Disclosure::codings)
        .anyMatch(coding -> wanted.getCoding().stream().anyMatch(each -> isSame(each, coding)));
  }

  private static Stream<Coding> codings(Base value) {
    return value instanceof CodeableConcept concept ? concept.getCoding().stream() : Stream.empty();
  }

  private static boolean isThe(Resource record, String reference) {
    IdType id = new IdType(reference);
    return record.fhirType().equals(id.getResourceType())
        && record.getIdElement().getIdPart().equals(id.getIdPart());
  }

  private static boolean isSame(Coding one, Coding other) {
    return one.hasCode()
        && one.getCode().equals(other.getCode())
        && one.hasSystem()
        && one.getSystem().equals(other.getSystem());
  }
}
