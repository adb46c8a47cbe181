package example.couplekap.rest;

import java.util.Optional;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/** What stands between the network and the FHIR endpoint. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

  private static final String FHIR = "/fhir/*";

  @Bean
  PublicAddress publicAddress(RestProperties rest) {
    return new PublicAddress(Optional.ofNullable(rest.publicUrl()));
  }

  @Bean
  FilterRegistrationBean<RequestLog> requestLog() {
    return filter(new RequestLog(), Ordered.HIGHEST_PRECEDENCE);
  }

  /** Comes before every other refusal, so that an allowed page can read those too. */
  @Bean
  FilterRegistrationBean<CorsFilter> foreignPages(RestProperties rest, PublicAddress address) {
    CorsConfiguration configuration =
        AllowedOrigins.of(rest.allowedOrigins(), address).configuration();
    CorsFilter filter = new CorsFilter(request -> configuration);
    filter.setCorsProcessor(new ForeignPageRefusal());
    FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(RestProperties rest) {
    return filter(new BodyLimit(rest.largestBody()), Ordered.HIGHEST_PRECEDENCE + 2);
  }

  @Bean
  FilterRegistrationBean<OfferedFormats> offeredFormats() {
    return filter(new OfferedFormats(), Ordered.HIGHEST_PRECEDENCE + 3);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorPage() {
    return factory ->
        factory.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(PlainErrorPage.class.getName()));
  }

  private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> filter(
      T filter, int order) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(FHIR);
    registration.setOrder(order);
    return registration;
  }
}
