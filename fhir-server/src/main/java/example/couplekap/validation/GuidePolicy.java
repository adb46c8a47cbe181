package example.couplekap.validation;

import java.util.EnumSet;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ContainedReferenceValidationPolicy;

/**
 * What HL7's validator should leave alone: the resources in a Bundle's entries, which are judged
 * one by one by the profiles that their own content implies.
 */
final class GuidePolicy extends FhirDefaultPolicyAdvisor {

  private static final EnumSet<ElementValidationAction> EVERYTHING =
      EnumSet.allOf(ElementValidationAction.class);

  @Override
  public EnumSet<ElementValidationAction> policyForElement(
      IResourceValidator validator,
      Object appContext,
      StructureDefinition structure,
      ElementDefinition element,
      String path) {
    return EVERYTHING;
  }

  @Override
  public ContainedReferenceValidationPolicy policyForContained(
      IResourceValidator validator,
      Object appContext,
      StructureDefinition structure,
      ElementDefinition element,
      String containerType,
      String containerId,
      Element.SpecialElement containingResourceType,
      String path,
      String url) {
    return containingResourceType == Element.SpecialElement.BUNDLE_ENTRY
        ? ContainedReferenceValidationPolicy.IGNORE
        : ContainedReferenceValidationPolicy.CHECK_VALID;
  }
}
