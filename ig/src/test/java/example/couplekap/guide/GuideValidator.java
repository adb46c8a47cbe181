package example.couplekap.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * An independent validator of what claims to follow the guide: HAPI's, with nothing but the base
 * specification and the guide's package. A profile or code system that is neither is a note.
 *
 * <p>The guide comes first: the base specification has an empty SNOMED CT of its own, which would
 * hide the guide's excerpt.
 */
public final class GuideValidator {

  /** The validator writes the id of a Bundle's resource into the path to it. */
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

  private final FhirValidator validator;
  private final String canonical;
  private final RuleIds rules;

  /** A validator for the given guide. */
  public GuideValidator(GuidePackage guide) {
    this(guide, List.of());
  }

  /** A validator for the given guide and what else may be declared beside its profiles. */
  GuideValidator(GuidePackage guide, List<Resource> others) {
    List<Resource> definitions = guide.definitions();
    FhirContext context = FhirContext.forR4Cached();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(context);
    definitions.forEach(own::addResource);
    others.forEach(own::addResource);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            own,
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
    // A value set is met when one of the codings is in it; standard codes may stand beside ours.
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    FhirInstanceValidator instances = new FhirInstanceValidator(chain);
    instances.setAnyExtensionsAllowed(true);
    instances.setErrorForUnknownProfiles(false);
    // What a reference leads to is not here; but it says what type it leads to.
    instances.setAssumeValidRestReferences(true);
    instances.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    this.validator = context.newValidator().registerValidatorModule(instances);
    this.canonical = guide.canonical();
    this.rules = new RuleIds(definitions);
  }

  /** Judges a resource, in JSON, by the profiles it declares and those given. */
  public List<Finding> validate(String resource, String... profiles) {
    ValidationOptions options = new ValidationOptions();
    Arrays.stream(profiles).forEach(options::addProfile);
    JsonNode json = parse(resource);
    return validator.validateWithResult(resource, options).getMessages().stream()
        .map(message -> finding(message, json))
        .distinct()
        .toList();
  }

  private static JsonNode parse(String resource) {
    try {
      return new ObjectMapper().readTree(resource);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException("A resource to validate is JSON", malformed);
    }
  }

  private Finding finding(SingleValidationMessage message, JsonNode resource) {
    String id = Objects.requireNonNullElse(message.getMessageId(), "");
    String location =
        COMMENT.matcher(Objects.requireNonNullElse(message.getLocationString(), "")).replaceAll("");
    return new Finding(
        severity(message, id),
        rules.of(id, message.getMessage(), location, resource),
        location,
        message.getMessage());
  }

  /**
   * An error is an error. A warning is one only where a constraint or a value set of the guide is
   * behind it, and no warning where the constraint says that it informs.
   */
  private String severity(SingleValidationMessage message, String id) {
    if (message.getSeverity() != ResultSeverityEnum.WARNING) {
      return message.getSeverity() == ResultSeverityEnum.INFORMATION ? "information" : "error";
    }
    String text = message.getMessage();
    boolean ours = id.startsWith(canonical) || text.contains("(" + canonical + "/ValueSet/");
    return ours && !text.contains("(Information)") ? "warning" : "information";
  }
}
