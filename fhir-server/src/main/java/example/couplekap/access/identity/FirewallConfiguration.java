package example.couplekap.access.identity;

import example.couplekap.rest.PublicAddress;
import example.couplekap.rest.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Which requests are not looked at any further, because of where they say they go. */
@Configuration(proxyBeanMethods = false)
class FirewallConfiguration {

  private static final int MISDIRECTED = 421;

  @Bean
  HostNames hostNames(AccessProperties access, PublicAddress address) {
    return new HostNames(access, address);
  }

  /** Methods that FHIR does not know are answered by the FHIR endpoint, in its own words. */
  @Bean
  HttpFirewall httpFirewall(HostNames hosts) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowedHostnames(hosts::isKnown);
    return firewall;
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(HostNames hosts) {
    return (request, response, rejection) -> {
      if (hosts.isKnown(request.getServerName())) {
        Refusal.write(
            response,
            HttpServletResponse.SC_BAD_REQUEST,
            "invalid",
            "The path of this address holds characters that can be read in two ways, such as an encoded slash or a semicolon; ids have letters, digits, dots and hyphens.");
      } else {
        Refusal.write(
            response,
            MISDIRECTED,
            "security",
            "Without an identity provider this server answers to the names of its own machine only; send the request to 127.0.0.1 or localhost, or set kap.rest.public-url.");
      }
    };
  }
}
