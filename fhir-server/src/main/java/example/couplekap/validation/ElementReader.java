package example.couplekap.validation;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.validation.definitions.DefinitionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Turns a resource into the tree that HL7's validator walks. Belongs to one thread, like the
 * validator it reads for, and shares that validator's knowledge of the definitions.
 */
final class ElementReader {

  private final FhirContext fhir;
  private final DefinitionContext definitions;
  private final ProfileUtilities profiles;

  ElementReader(FhirContext fhir, DefinitionContext definitions, ProfileUtilities profiles) {
    this.fhir = fhir;
    this.definitions = definitions;
    this.profiles = profiles;
  }

  /** Reads a parsed resource; the tree has no lines and columns. */
  Element read(Resource resource, List<ValidationMessage> messages) throws IOException {
    String json = fhir.newJsonParser().setPrettyPrint(false).encodeResourceToString(resource);
    return readJson(json.getBytes(StandardCharsets.UTF_8), messages);
  }

  /**
   * Reads JSON.
   *
   * @param messages gets whatever is wrong with the text
   * @return the tree, or null if the text is no resource
   */
  Element readJson(byte[] json, List<ValidationMessage> messages) throws IOException {
    JsonParser parser = new TypedJsonParser();
    parser.setupValidation(ValidationPolicy.EVERYTHING);
    return only(parser.parse(new ByteArrayInputStream(json)), messages);
  }

  /**
   * Reads XML.
   *
   * @param messages gets whatever is wrong with the text
   * @return the tree, or null if the text is no resource
   */
  Element readXml(byte[] xml, List<ValidationMessage> messages) throws IOException {
    XmlParser parser = new TypedXmlParser();
    parser.setupValidation(ValidationPolicy.EVERYTHING);
    parser.setAllowXsiLocation(true);
    return only(parser.parse(new ByteArrayInputStream(xml)), messages);
  }

  private static Element only(List<ValidatedFragment> fragments, List<ValidationMessage> messages) {
    ValidatedFragment fragment = fragments.get(0);
    messages.addAll(fragment.getErrors());
    Element tree = fragment.getElement();
    if (tree != null) {
      settleTypes(tree);
    }
    return tree;
  }

  /** HL7's tree works the type of an element out anew each time it is asked, unless it is set. */
  private static void settleTypes(Element element) {
    element.setType(element.getType());
    if (element.hasChildren()) {
      for (Element child : element.getChildren()) {
        settleTypes(child);
      }
    }
  }

  /** HL7's parser looks a type up by walking all definitions: here it is asked for by name. */
  private final class TypedJsonParser extends JsonParser {
    TypedJsonParser() {
      super(definitions, profiles);
    }

    @Override
    protected StructureDefinition getDefinition(
        List<ValidationMessage> errors, int line, int col, String name) {
      StructureDefinition type = name == null ? null : definitions.fetchTypeDefinition(name);
      return type == null ? super.getDefinition(errors, line, col, name) : type;
    }
  }

  /** As {@link TypedJsonParser}. */
  private final class TypedXmlParser extends XmlParser {
    TypedXmlParser() {
      super(definitions);
    }

    @Override
    protected StructureDefinition getDefinition(
        List<ValidationMessage> errors, int line, int col, String namespace, String name) {
      StructureDefinition type =
          "http://hl7.org/fhir".equals(namespace) ? definitions.fetchTypeDefinition(name) : null;
      return type == null ? super.getDefinition(errors, line, col, namespace, name) : type;
    }
  }
}
