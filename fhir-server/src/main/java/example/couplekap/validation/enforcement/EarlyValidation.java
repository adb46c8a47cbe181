package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.Validation;
import example.couplekap.validation.definitions.R4Definitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Opens and warms validation on a second core while Spring makes HAPI's beans on the first. It
 * needs the definitions alone, no bean that would wait for the database.
 */
final class EarlyValidation implements BeanFactoryPostProcessor {

  private CompletableFuture<Validation> opened;
  private CompletableFuture<Void> warm;

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    FhirContext context = beans.getBean(FhirContext.class);
    GuidePackage guide = beans.getBean(GuidePackage.class);
    R4Definitions r4 = beans.getBean(R4Definitions.class);
    opened = CompletableFuture.supplyAsync(() -> open(context, r4));
    warm = opened.thenAccept(validation -> new WarmUp(guide, validation).run());
  }

  private static Validation open(FhirContext context, R4Definitions r4) {
    try {
      return Validation.open(context, List.of(), r4);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Validation, as soon as it is open. */
  Validation validation() {
    return opened.join();
  }

  /** Returns when every profile is warm. */
  void awaitWarmth() {
    warm.join();
  }
}
