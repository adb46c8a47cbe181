package example.couplekap.exchange.export;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How exports are made and kept.
 *
 * @param kept how long an export can be asked for and fetched, from when it was asked for and again
 *     from when it is complete
 * @param largestFile how large a file grows before the next one is begun
 * @param mostWaiting how many exports one program may have under way
 */
@Validated
@ConfigurationProperties("kap.export")
public record ExportProperties(
    @NotNull @DefaultValue("1h") Duration kept,
    @NotNull @DefaultValue("8MB") DataSize largestFile,
    @Min(1) @DefaultValue("3") int mostWaiting) {}
