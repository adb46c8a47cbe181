package example.couplekap;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes the start quick. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

  /**
   * Freezes the bean definitions as soon as all are known. Spring remembers which beans have which
   * type only from then on, and freezes just before it makes the beans that are left; but the FHIR
   * servlet, and with it nearly every bean of HAPI's, is made earlier, with the web server. Looking
   * up each of their thousands of injected fields anew took almost half of the start.
   */
  @Bean
  static BeanFactoryPostProcessor earlyFreeze() {
    return ConfigurableListableBeanFactory::freezeConfiguration;
  }
}
