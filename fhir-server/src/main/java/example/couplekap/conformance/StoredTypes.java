package example.couplekap.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.core.PriorityOrdered;

/**
 * Leaves out HAPI's storage and REST endpoint of each resource type that the guide has no place
 * for. HAPI defines them for all 146 types of R4 and makes them at start, wanted or not.
 */
final class StoredTypes implements BeanFactoryPostProcessor, PriorityOrdered {

  /** HAPI's names: {@code myAccountDaoR4} stores Accounts, {@code myAccountRpR4} serves them. */
  private static final Pattern PER_TYPE = Pattern.compile("my([A-Z]\\w+)(Dao|Rp)R4");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
    Set<String> all = FhirContext.forR4Cached().getResourceTypes();
    Set<String> stored = beans.getBean(ServerRequirements.class).resourceTypes();
    for (String name : registry.getBeanDefinitionNames()) {
      Matcher perType = PER_TYPE.matcher(name);
      if (perType.matches()
          && all.contains(perType.group(1))
          && !stored.contains(perType.group(1))) {
        registry.removeBeanDefinition(name);
      }
    }
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
