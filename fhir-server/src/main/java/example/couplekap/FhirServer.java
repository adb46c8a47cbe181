package example.couplekap;

import example.couplekap.commandline.CommandLineProgram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The program: a FHIR R4 server for couple-based ketamine-assisted psychotherapy. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {
      ElasticsearchRestClientAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      ThymeleafAutoConfiguration.class
    })
@ComponentScan
@ConfigurationPropertiesScan
public class FhirServer {

  /**
   * Starts the server, or carries out the command that the first argument names.
   *
   * @param arguments Spring Boot's command line properties, or a command such as {@code validate}
   *     and its own
   */
  public static void main(String[] arguments) {
    if (CommandLineProgram.isAskedFor(arguments)) {
      System.exit(CommandLineProgram.run(arguments));
    }
    SpringApplication.run(FhirServer.class, arguments);
  }
}
