package example.couplekap.bench;

import example.couplekap.FhirServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The server without its audit trail, to measure what the trail costs; no setting does this. */
public final class UnauditedServer {

  private static final String AUDIT = "example.couplekap.audit.";

  private UnauditedServer() {}

  /** Starts it, with the server's own arguments. */
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(FhirServer.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("withoutAudit", new WithoutAudit()));
    application.run(arguments);
  }

  /** Leaves the package out of what Spring finds. */
  private static final class WithoutAudit extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) {
      return found.getClassMetadata().getClassName().startsWith(AUDIT);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof WithoutAudit;
    }

    @Override
    public int hashCode() {
      return WithoutAudit.class.hashCode();
    }
  }
}
