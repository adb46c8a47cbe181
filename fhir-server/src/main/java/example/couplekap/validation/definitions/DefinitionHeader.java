package example.couplekap.validation.definitions;

/**
 * What can be told of a definition without parsing all of it.
 *
 * @param resourceType {@code StructureDefinition}, {@code ValueSet}, …
 * @param url the canonical URL, without version
 * @param version the definition's own version, or null
 * @param name the computable name, or null
 * @param kind of a structure definition: {@code resource}, {@code primitive-type}, …; else null
 * @param type of a structure definition: the type it describes or constrains; else null
 * @param derivation of a structure definition: {@code specialization} or {@code constraint}
 * @param base of a structure definition: the canonical URL it derives from; else null
 */
public record DefinitionHeader(
    String resourceType,
    String url,
    String version,
    String name,
    String kind,
    String type,
    String derivation,
    String base) {

  static final String STRUCTURE_DEFINITION = "StructureDefinition";

  /** What tells this definition from every other. */
  String key() {
    return key(resourceType, url);
  }

  static String key(String resourceType, String url) {
    return resourceType + ' ' + url;
  }

  /** Whether this defines the shape of something: a type, a profile or an extension. */
  public boolean isStructure() {
    return STRUCTURE_DEFINITION.equals(resourceType);
  }

  /** Whether this constrains a resource type, as against an extension, a data type or a model. */
  public boolean isResourceProfile() {
    return isStructure() && "resource".equals(kind) && "constraint".equals(derivation);
  }

  /** Whether this defines a type of FHIR itself. */
  public boolean isType() {
    return isStructure() && "specialization".equals(derivation) && !"logical".equals(kind);
  }
}
