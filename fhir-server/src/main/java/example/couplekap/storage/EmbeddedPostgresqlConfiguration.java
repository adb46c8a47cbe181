package example.couplekap.storage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of a server that was given none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class EmbeddedPostgresqlConfiguration {

  @Bean(destroyMethod = "close")
  JdbcConnectionDetails embeddedPostgresql(StorageProperties storage) {
    return EmbeddedPostgresql.start(storage.dataFolder());
  }
}
