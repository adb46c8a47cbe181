package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import example.couplekap.validation.definitions.DefinitionHeader;
import example.couplekap.validation.definitions.R4Definitions;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * FHIR R4's own definitions, for HAPI's storage. HAPI would parse all structures, 45 megabytes of
 * XML, because the FHIRPath engine of its search parameters asks for the names of all types; here
 * the names are answered from the index, and a structure is read when it is asked for by URL.
 */
final class CoreDefinitions extends DefaultProfileValidationSupport {

  private final R4Definitions r4;

  CoreDefinitions(FhirContext context, R4Definitions r4) {
    super(context);
    this.r4 = r4;
  }

  /** All structures, each without its elements. */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>)
        r4.headers().stream()
            .filter(DefinitionHeader::isStructure)
            .map(CoreDefinitions::outline)
            .toList();
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return r4.read("StructureDefinition", url).orElse(null);
  }

  private static StructureDefinition outline(DefinitionHeader header) {
    StructureDefinition outline = new StructureDefinition();
    outline.setUrl(header.url());
    outline.setVersion(header.version());
    outline.setName(header.name());
    outline.setType(header.type());
    outline.setBaseDefinition(header.base());
    outline.setKind(StructureDefinitionKind.fromCode(header.kind()));
    outline.setDerivation(TypeDerivationRule.fromCode(header.derivation()));
    return outline;
  }
}
