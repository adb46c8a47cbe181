package example.couplekap.audit;

import static ca.uhn.fhir.storage.interceptor.balp.BalpConstants.CS_AUDIT_ENTITY_TYPE;
import static ca.uhn.fhir.storage.interceptor.balp.BalpConstants.CS_AUDIT_EVENT_TYPE;
import static ca.uhn.fhir.storage.interceptor.balp.BalpConstants.CS_OBJECT_ROLE;
import static ca.uhn.fhir.storage.interceptor.balp.BalpConstants.CS_RESTFUL_INTERACTION;

import com.google.common.net.InetAddresses;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;

/**
 * Shows audit records as AuditEvents. What was done conforms to the profiles of IHE's Basic Audit
 * Log Patterns (BALP 1.1.4), where these have one for the interaction; they are about success only,
 * so that a refusal, written the same way, names none of them.
 */
final class AuditEvents {

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PARTICIPATION =
      "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
  private static final String BALP_ENTITY =
      "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";

  private static final String ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
  private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

  private final String server;
  private final String issuer;

  /**
   * @param server the address of the FHIR endpoint
   * @param issuer the identity provider that names callers and their programs
   */
  AuditEvents(String server, String issuer) {
    this.server = server;
    this.issuer = issuer;
  }

  /** All that is known, for auditors. */
  AuditEvent full(AuditRecord record) {
    AuditEvent event = outline(record);
    if (record.isDone()) {
      if (record.interaction().isProfiled()) {
        event
            .getMeta()
            .addProfile(record.interaction().profile(record.patient().isPresent()).getProfileUrl());
      }
    } else {
      event.setOutcomeDesc("Answered with HTTP status %d".formatted(record.status()));
    }
    addCaller(event, record)
        .getNetwork()
        .setAddress(record.agent().network())
        .setType(networkType(record.agent().network()));
    if (person(record.agent()).isPresent()) {
      event
          .getAgentFirstRep()
          .getWho()
          .getIdentifier()
          .setSystem(issuer)
          .setValue(record.agent().subject().orElseThrow());
    }
    addServer(event, record.interaction());
    addPatient(event, record);
    if (record.interaction().isQuery()) {
      addQuery(event, record.target());
    } else {
      addData(event, record.target());
    }
    event
        .addEntity()
        .setType(new Coding(BALP_ENTITY, "XrequestId", null))
        .getWhat()
        .getIdentifier()
        .setValue(record.agent().request());
    return event;
  }

  /**
   * What a patient is told of one access: when, who, what kind, and whether it was an emergency;
   * not what was searched for, nor from where.
   */
  AuditEvent account(AuditRecord record) {
    AuditEvent event = outline(record);
    addCaller(event, record);
    addPatient(event, record);
    AuditEventEntityComponent kind = event.addEntity();
    kind.setType(new Coding(CS_AUDIT_ENTITY_TYPE, "2", "System Object"));
    record.target().type().ifPresent(type -> kind.setWhat(new Reference().setType(type)));
    record.target().operation().ifPresent(kind::setName);
    return event;
  }

  private AuditEvent outline(AuditRecord record) {
    AuditEvent event = new AuditEvent();
    event.setId(record.id().toString());
    event
        .setType(new Coding(CS_AUDIT_EVENT_TYPE, "rest", "Restful Operation"))
        .addSubtype(
            new Coding(
                CS_RESTFUL_INTERACTION, record.interaction().code(), record.interaction().code()))
        .setAction(record.interaction().profile(false).getAction())
        .setRecorded(Date.from(record.recorded()))
        .setOutcome(Outcome.of(record.status()).outcome());
    if (record.agent().emergency()) {
      event.addPurposeOfEvent().addCoding(new Coding(PURPOSE, "BTG", "break the glass"));
    }
    event.getSource().setObserver(new Reference().setDisplay(server));
    return event;
  }

  /** Adds the user, the organization and the program, and returns the program. */
  private AuditEventAgentComponent addCaller(AuditEvent event, AuditRecord record) {
    Agent agent = record.agent();
    Optional<String> person = person(agent);
    person.ifPresent(
        reference -> {
          AuditEventAgentComponent user =
              agent(event, userType(record.interaction())).setRequestor(true);
          user.setWho(new Reference(reference));
          event.getPurposeOfEvent().forEach(user::addPurposeOfUse);
        });
    agent
        .organization()
        .ifPresent(
            id ->
                agent(event, new Coding(ROLE, "PROV", "healthcare provider"))
                    .setWho(new Reference("Organization/" + id)));
    AuditEventAgentComponent program =
        agent(event, clientType(record.interaction())).setRequestor(person.isEmpty());
    agent.client().ifPresent(id -> program.getWho().getIdentifier().setSystem(issuer).setValue(id));
    return program;
  }

  /** A partner is named as the chart knows them, and not by their own chart. */
  private static Optional<String> person(Agent agent) {
    return agent.relatedPerson().map("RelatedPerson/"::concat).or(agent::person);
  }

  /** A notification's receiver is known by the name of its host; others by their IP address. */
  private static AuditEventAgentNetworkType networkType(String address) {
    return InetAddresses.isInetAddress(address) || InetAddresses.isUriInetAddress(address)
        ? AuditEventAgentNetworkType._2
        : AuditEventAgentNetworkType._1;
  }

  private void addServer(AuditEvent event, Interaction interaction) {
    AuditEventAgentComponent agent = agent(event, serverType(interaction));
    agent.setWho(new Reference().setDisplay(server));
    agent.getNetwork().setAddress(server).setType(AuditEventAgentNetworkType._5);
  }

  private static AuditEventAgentComponent agent(AuditEvent event, Coding type) {
    return event.addAgent().setType(new CodeableConcept(type)).setRequestor(false);
  }

  /** HAPI FHIR has the two sides of a read the other way round; data flow to the client. */
  private static Coding clientType(Interaction interaction) {
    return interaction.isRead()
        ? new Coding(DICOM, "110152", "Destination Role ID")
        : interaction.profile(false).getAgentClientTypeCoding();
  }

  private static Coding serverType(Interaction interaction) {
    return interaction.isRead()
        ? new Coding(DICOM, "110153", "Source Role ID")
        : interaction.profile(false).getAgentServerTypeCoding();
  }

  private static Coding userType(Interaction interaction) {
    return interaction.isWrite()
        ? new Coding(PARTICIPATION, "AUT", "author (originator)")
        : new Coding(PARTICIPATION, "IRCP", "information recipient");
  }

  private static void addPatient(AuditEvent event, AuditRecord record) {
    record
        .patient()
        .ifPresent(
            id ->
                event
                    .addEntity()
                    .setWhat(new Reference("Patient/" + id))
                    .setType(new Coding(CS_AUDIT_ENTITY_TYPE, "1", "Person"))
                    .setRole(new Coding(CS_OBJECT_ROLE, "1", "Patient")));
  }

  private static void addQuery(AuditEvent event, AuditRecord.Target target) {
    event
        .addEntity()
        .setType(new Coding(CS_AUDIT_ENTITY_TYPE, "2", "System Object"))
        .setRole(new Coding(CS_OBJECT_ROLE, "24", "Query"))
        .setQuery(target.query().orElse("").getBytes(StandardCharsets.UTF_8));
  }

  private static void addData(AuditEvent event, AuditRecord.Target target) {
    Reference what = new Reference();
    target.type().ifPresent(what::setType);
    target
        .id()
        .ifPresent(
            id ->
                what.setReferenceElement(
                    new IdType(target.type().orElseThrow(), id, target.version().orElse(null))));
    event
        .addEntity()
        .setWhat(what)
        .setType(new Coding(CS_AUDIT_ENTITY_TYPE, "2", "System Object"))
        .setRole(new Coding(CS_OBJECT_ROLE, "4", "Domain Resource"));
  }
}
