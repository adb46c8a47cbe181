package example.couplekap.guide.build;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the build reads of a package's {@code package.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PackageManifest(String name, String version) {

  static PackageManifest parse(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json, PackageManifest.class);
  }
}
