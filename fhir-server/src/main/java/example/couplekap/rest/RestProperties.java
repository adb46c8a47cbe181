package example.couplekap.rest;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The FHIR endpoint's address and its bounds.
 *
 * @param publicUrl the address of the endpoint as clients know it, such as {@code
 *     https://kap.example/fhir}; without one each request's own address is taken
 * @param allowedOrigins the origins of web apps that may use the endpoint, such as {@code
 *     https://app.example}; none by default
 * @param largestBody the largest request body accepted, counted after decompression
 * @param largestBundle the most entries accepted in one transaction or batch
 * @param mostElements the most elements accepted in one body
 * @param longestList the most items accepted in one list
 */
@Validated
@ConfigurationProperties("kap.rest")
public record RestProperties(
    @Nullable URI publicUrl,
    @DefaultValue List<String> allowedOrigins,
    @NotNull DataSize largestBody,
    @Min(1) int largestBundle,
    @Min(1) int mostElements,
    @Min(1) int longestList) {}
