package example.couplekap.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.codesystems.ProvenanceAgentType;

/**
 * Who sent a write, and by what program.
 *
 * @param person who entered it; empty where a program acts by itself
 * @param program the program
 * @param organization on whose behalf
 */
record Sender(Optional<Reference> person, Reference program, Optional<Reference> organization) {

  /** The same, as agents of a Provenance. */
  List<ProvenanceAgentComponent> agents() {
    List<ProvenanceAgentComponent> agents = new ArrayList<>();
    person.ifPresent(who -> agents.add(agent(ProvenanceAgentType.ENTERER, who)));
    agents.add(agent(ProvenanceAgentType.ASSEMBLER, program));
    return agents;
  }

  private ProvenanceAgentComponent agent(ProvenanceAgentType type, Reference who) {
    ProvenanceAgentComponent agent =
        new ProvenanceAgentComponent()
            .setType(
                new CodeableConcept(new Coding(type.getSystem(), type.toCode(), type.getDisplay())))
            .setWho(who.copy());
    organization.ifPresent(owner -> agent.setOnBehalfOf(owner.copy()));
    return agent;
  }
}
