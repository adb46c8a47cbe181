package example.couplekap;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

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
    return beans -> {
      makeRepositoriesWhenUsed((DefaultListableBeanFactory) beans);
      beans.freezeConfiguration();
    };
  }

  /**
   * Has each of HAPI's repositories made when it is first used. Making one parses all its queries
   * twice, and this server never uses most of them. Spring Data calls this its bootstrap mode LAZY,
   * which only HAPI's own annotations could choose.
   */
  private static void makeRepositoriesWhenUsed(DefaultListableBeanFactory beans) {
    for (String name : beans.getBeanNamesForType(Repository.class, false, false)) {
      BeanDefinition repository = beans.getBeanDefinition(name);
      repository.setLazyInit(true);
      repository.getPropertyValues().add("lazyInit", true);
    }
    beans.setAutowireCandidateResolver(
        new ContextAnnotationAutowireCandidateResolver() {
          @Override
          protected boolean isLazy(DependencyDescriptor field) {
            return Repository.class.isAssignableFrom(field.getDependencyType())
                || super.isLazy(field);
          }
        });
  }
}
