package example.couplekap.bench;

import example.couplekap.FhirServer;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

/** The server without the protocol's rules, to measure what they cost; no setting does this. */
public final class UnruledServer {

  /** The judge of courses, and the queue in which the writes to one couple wait for each other. */
  private static final List<String> RULES = List.of("courseChecks", "coupleQueue");

  private UnruledServer() {}

  /** Starts it, with the server's own arguments. */
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(FhirServer.class);
    application.addInitializers(
        context -> context.addBeanFactoryPostProcessor(UnruledServer::removeRules));
    application.run(arguments);
  }

  /** Takes the rules out of what Spring is about to make. */
  private static void removeRules(ConfigurableListableBeanFactory beans) {
    RULES.forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
  }
}
