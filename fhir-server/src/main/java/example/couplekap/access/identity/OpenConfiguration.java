package example.couplekap.access.identity;

import example.couplekap.conformance.SecurityStatement;
import example.couplekap.protocol.enforcement.Audience;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A server without an identity provider: whoever reaches its loopback address is let in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kap.access.issuer", matchIfMissing = true, havingValue = "none")
class OpenConfiguration {

  @Bean
  LoopbackOnly loopbackOnly(ServerProperties server) {
    return new LoopbackOnly(server);
  }

  @Bean
  Audience audience() {
    return Audience.OF_EVERYTHING;
  }

  @Bean
  SecurityFilterChain everybody(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  SecurityStatement openToWhoeverReachesIt() {
    return () ->
        new CapabilityStatementRestSecurityComponent()
            .setDescription(
                "No identity provider is configured: the server listens on loopback only and trusts whoever reaches it.");
  }
}
