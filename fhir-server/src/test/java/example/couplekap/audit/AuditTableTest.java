package example.couplekap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.support.SecuredServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes or removes what is recorded, not even past the server. */
class AuditTableTest {

  @BeforeAll
  static void start() {
    assertThat(SecuredServer.fhir()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update kap_audit_event set person = null",
        "delete from kap_audit_event",
        "truncate kap_audit_event",
        "insert into kap_audit_event (id, recorded, interaction, status, disclosed, emergency, network, request)"
            + " select id, recorded, interaction, status, disclosed, emergency, network, request"
            + " from kap_audit_event limit 1 on conflict (id) do update set person = null"
      })
  void theTableRefuses(String statement) {
    assertThatThrownBy(() -> AuditTrail.database().execute(statement))
        .hasMessageContaining("neither changed nor removed");
  }
}
