package example.couplekap.validation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the validation to a Spring application; it knows no guide but the built-in one. */
@Configuration(proxyBeanMethods = false)
public class ValidationConfiguration {

  @Bean
  Validation validation(FhirContext fhir) throws IOException {
    return Validation.open(fhir, List.of());
  }
}
