package example.couplekap.access.identity;

import example.couplekap.rest.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Which requests are not looked at any further, because their address may mean two things. */
@Configuration(proxyBeanMethods = false)
class FirewallConfiguration {

  /** Methods that FHIR does not know are answered by the FHIR endpoint, in its own words. */
  @Bean
  HttpFirewall httpFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler() {
    return (request, response, rejection) ->
        Refusal.write(
            response,
            HttpServletResponse.SC_BAD_REQUEST,
            "invalid",
            "The path of this address holds characters that can be read in two ways, such as an encoded slash or a semicolon; ids have letters, digits, dots and hyphens.");
  }
}
