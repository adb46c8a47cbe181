package example.couplekap.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of the FHIR endpoint.
 *
 * @param largestBody the largest request body accepted, counted after decompression
 * @param largestBundle the most entries accepted in one transaction or batch
 * @param mostElements the most elements accepted in one body
 * @param longestList the most items accepted in one list
 */
@Validated
@ConfigurationProperties("kap.rest")
public record RestProperties(
    @NotNull DataSize largestBody,
    @Min(1) int largestBundle,
    @Min(1) int mostElements,
    @Min(1) int longestList) {}
