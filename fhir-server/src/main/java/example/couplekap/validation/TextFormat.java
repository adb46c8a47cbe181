package example.couplekap.validation;

/** How a resource is written down. */
public enum TextFormat {
  JSON,
  XML
}
