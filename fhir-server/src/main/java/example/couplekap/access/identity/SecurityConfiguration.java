package example.couplekap.access.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.conformance.SecurityStatement;
import example.couplekap.rest.PublicAddress;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;

/** A server with an identity provider: closed, but for callers with a token of that provider. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kap.access.issuer")
class SecurityConfiguration {

  private static final Duration PROVIDER_TIMEOUT = Duration.ofSeconds(3);

  @Bean
  IdentityProvider identityProvider(AccessProperties access) {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(PROVIDER_TIMEOUT);
    requests.setReadTimeout(PROVIDER_TIMEOUT);
    return new IdentityProvider(
        access.issuer(), RestClient.builder().requestFactory(requests).build());
  }

  @Bean
  DevelopmentTokens developmentTokens(AccessProperties access, ServerProperties server) {
    return new DevelopmentTokens(access, server);
  }

  @Bean
  JwtDecoder accessTokens(
      IdentityProvider provider, PublicAddress address, AccessProperties access) {
    return new AccessTokens(provider, address.required(), access);
  }

  @Bean
  SecurityFilterChain callersWithTokens(
      HttpSecurity http, JwtDecoder accessTokens, PublicAddress address) throws Exception {
    Unauthorized unauthorized = new Unauthorized();
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        HttpMethod.GET,
                        "/fhir/metadata",
                        SmartConfiguration.PATH,
                        "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/fhir", "/fhir/**")
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(unauthorized)
                    .jwt(
                        jwt ->
                            jwt.decoder(accessTokens)
                                .jwtAuthenticationConverter(new CallerReader(address.required())))
                    .withObjectPostProcessor(failuresGoTo(unauthorized)))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthorized))
        .build();
  }

  @Bean
  ServletRegistrationBean<SmartConfiguration> smartConfiguration(
      IdentityProvider provider, ObjectMapper json) {
    return new ServletRegistrationBean<>(
        new SmartConfiguration(provider, json), SmartConfiguration.PATH);
  }

  @Bean
  SecurityStatement securedBySmart(IdentityProvider provider) {
    return new SmartStatement(provider);
  }

  /** Spring's own handling lets a provider that is down look like a failure of this server. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresGoTo(
      Unauthorized unauthorized) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(unauthorized);
        return filter;
      }
    };
  }
}
