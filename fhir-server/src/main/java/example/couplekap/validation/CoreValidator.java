package example.couplekap.validation;

import example.couplekap.validation.definitions.DefinitionContext;
import example.couplekap.validation.definitions.EveryElementRules;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.CheckDisplayOption;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.utils.NodeStack;

/**
 * HL7's validator, made to be used again and again by one thread. Building one costs more than
 * validating with it; used as it comes, it would remember every code it ever saw, and report some
 * findings the first time only.
 */
final class CoreValidator extends InstanceValidator {

  private final DefinitionContext definitions;

  CoreValidator(DefinitionContext definitions) {
    super(
        definitions,
        new NullEvaluationContext(),
        new XVerExtensionManagerOld(definitions),
        new ValidatorSession(),
        new ValidatorSettings());
    this.definitions = definitions;
    setAnyExtensionsAllowed(true);
    setAssumeValidRestReferences(true);
    setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    setCheckDisplay(CheckDisplayOption.Ignore);
    setErrorForUnknownProfiles(false);
    setNoBindingMsgSuppressed(true);
    setResourceIdRule(IdStatus.OPTIONAL);
    setUnknownCodeSystemsCauseErrors(false);
    setPolicyAdvisor(new GuidePolicy());
  }

  /** Judges one resource by all the given profiles, or by its type when there are none. */
  List<ValidationMessage> judge(Element resource, List<StructureDefinition> profiles) {
    statusWarnings.clear();
    getTextsToCheck().clear();
    List<ValidationMessage> messages = new ArrayList<>();
    validate(null, messages, null, resource, new ArrayList<>(profiles));
    EveryElementRules.check(resource, messages);
    return messages;
  }

  /**
   * Keeps the id of the element that occurs too seldom or too often: the message alone hides it.
   */
  @Override
  protected boolean rulePlural(
      List<ValidationMessage> errors,
      String ruleDate,
      IssueType type,
      int line,
      int col,
      String path,
      boolean thePass,
      int num,
      String theMessage,
      Object... theMessageArguments) {
    int before = errors.size();
    super.rulePlural(
        errors, ruleDate, type, line, col, path, thePass, num, theMessage, theMessageArguments);
    if (errors.size() > before && theMessageArguments.length > 2) {
      errors.get(errors.size() - 1).setInvId(theMessageArguments[0] + "#" + theMessageArguments[2]);
    }
    return thePass;
  }

  // The questions about codes: as inherited, but without keeping a list of all codes asked.

  @Override
  public ValidationResult checkCodeOnServer(
      NodeStack stack,
      String code,
      String system,
      String version,
      String display,
      boolean checkDisplay) {
    return definitions.validateCode(settings, system, version, code, null);
  }

  @Override
  public ValidationResult checkCodeOnServer(NodeStack stack, ValueSet valueset, Coding c) {
    return definitions.validateCode(settings, c, valueset);
  }

  @Override
  public ValidationResult checkCodeOnServer(
      NodeStack stack, ValueSet valueset, CodeableConcept cc) {
    return definitions.validateCode(settings, cc, valueset);
  }
}
