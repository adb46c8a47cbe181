package example.couplekap.scheduling;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the server's jobs are done.
 *
 * @param betweenLooks how long after one look at the windows of sessions the next follows
 */
@Validated
@ConfigurationProperties("kap.scheduling")
public record SchedulingProperties(@NotNull @DefaultValue("1m") Duration betweenLooks) {}
