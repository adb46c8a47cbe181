package example.couplekap.storage;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where data is kept.
 *
 * @param dataFolder the folder of the embedded PostgreSQL; unused when {@code
 *     spring.datasource.url} names a PostgreSQL
 */
@Validated
@ConfigurationProperties("kap.storage")
public record StorageProperties(@NotNull Path dataFolder) {}
