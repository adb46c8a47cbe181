package example.couplekap.access.noninterference;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.enforcement.Audience;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts a switch before the server's own audience, so that a test can open it. */
@Configuration(proxyBeanMethods = false)
class SeededAudience {

  @Bean
  @Primary
  Switch audienceWithSwitch(@Qualifier("audience") Audience own) {
    return new Switch(own);
  }

  /** The server's own audience, until it is opened. */
  static final class Switch implements Audience {

    private final Audience own;
    private volatile boolean open;

    Switch(Audience own) {
      this.own = own;
    }

    void setOpen(boolean open) {
      this.open = open;
    }

    @Override
    public boolean mayRead(RequestDetails request, RecordKey patient) {
      return open || own.mayRead(request, patient);
    }

    @Override
    public boolean sees(RequestDetails request, Resource record) {
      return open || own.sees(request, record);
    }
  }
}
