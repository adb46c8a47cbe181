package example.couplekap.messaging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages are worked off.
 *
 * @param threads how many messages this copy of the server works on at a time
 * @param longestPause the longest pause between two attempts at a message that fails
 * @param attempts after how many attempts a message is laid aside for an operator to look at
 */
@Validated
@ConfigurationProperties("kap.messaging")
public record MessagingProperties(
    @Min(1) @Max(64) @DefaultValue("4") int threads,
    @NotNull @DefaultValue("15m") Duration longestPause,
    @Min(1) @DefaultValue("300") int attempts) {}
