package example.couplekap.validation.definitions;

import java.util.Map;
import java.util.Optional;

/**
 * Our own words for the messages of HL7's validator that people meet most. They say what would be
 * right, and never what the resource holds: that may be an answer to a screening question.
 */
final class PlainMessages {

  private static final String REQUIRED_SET = "A code from the value set %s is required here.";
  private static final String EXPECTED_SET =
      "A code from the value set %s is expected here, unless it has none that fits.";
  private static final String PREFERRED_SET = "A code from the value set %s is preferred here.";
  private static final String UNCHECKED_SET =
      "The codes here could not be checked: not all of their code systems are installed.";
  private static final String FIXED_CONCEPT = "This must have the code %2$s of the system %1$s.";

  /** By the validator's message id; the validator's arguments are numbered from 1. */
  private static final Map<String, String> TEMPLATES =
      Map.ofEntries(
          Map.entry("Terminology_TX_NoValid_1_CC", REQUIRED_SET),
          Map.entry("Terminology_TX_NoValid_4", REQUIRED_SET),
          Map.entry("Terminology_TX_NoValid_12", REQUIRED_SET),
          Map.entry(
              "Terminology_TX_NoValid_16", "A code from the value set %2$s is required here."),
          Map.entry("Terminology_TX_Confirm_4a", REQUIRED_SET),
          Map.entry("Terminology_TX_Code_ValueSet", REQUIRED_SET),
          Map.entry("Terminology_TX_NoValid_2_CC", EXPECTED_SET),
          Map.entry("Terminology_TX_NoValid_5", EXPECTED_SET),
          Map.entry("Terminology_TX_NoValid_13", EXPECTED_SET),
          Map.entry(
              "Terminology_TX_NoValid_17",
              "A code from the value set %2$s is expected here, unless it has none that fits."),
          Map.entry("Terminology_TX_Code_ValueSet_Ext", EXPECTED_SET),
          Map.entry("Terminology_TX_NoValid_3_CC", PREFERRED_SET),
          Map.entry("Terminology_TX_NoValid_6", PREFERRED_SET),
          Map.entry("Terminology_TX_NoValid_14", PREFERRED_SET),
          Map.entry(
              "Terminology_TX_NoValid_18", "A code from the value set %2$s is preferred here."),
          Map.entry("TERMINOLOGY_TX_NOSVC_BOUND_REQ", UNCHECKED_SET),
          Map.entry("TERMINOLOGY_TX_NOSVC_BOUND_EXT", UNCHECKED_SET),
          Map.entry("Terminology_TX_NoValid_15", UNCHECKED_SET),
          Map.entry("Terminology_TX_Binding_NoServer", UNCHECKED_SET),
          Map.entry(
              "Terminology_TX_ValueSet_NotFound",
              "The codes here could not be checked: the value set %s is not installed."),
          Map.entry(
              "UNKNOWN_CODESYSTEM",
              "The codes here could not be checked: the code system %s is not installed."),
          Map.entry(
              "Terminology_TX_System_Unknown",
              "The codes here could not be checked: the code system %s is not installed."),
          Map.entry(
              "Validation_VAL_Profile_Unknown",
              "The profile %s is not installed: the resource was not checked against it."),
          Map.entry(
              "Extension_EXT_Unknown",
              "The extension %s is not installed: its value was not checked."),
          Map.entry("TYPE_CHECKS_PATTERN_CC", FIXED_CONCEPT),
          Map.entry("TYPE_CHECKS_FIXED_CC", FIXED_CONCEPT),
          Map.entry("_DT_Fixed_Wrong", "This must be '%2$s'."),
          Map.entry("Terminology_TX_Coding_Count", "Expected are %s codings."),
          Map.entry(
              "Reference_REF_BadTargetType2", "This must refer to one of %3$s, not to a %1$s."),
          Map.entry("INV_FAILED", "%2$s"),
          Map.entry("INV_FAILED_SOURCE", "%2$s"));

  private static final Map<String, String> PLURAL_TEMPLATES =
      Map.of(
          "Validation_VAL_Profile_Minimum", "%4$s is required: at least %8$s.",
          "Validation_VAL_Profile_Minimum_SLICE", "%4$s is required: at least one.",
          "Validation_VAL_Profile_Minimum_SLICE_EXT", "%4$s is required: at least one.",
          "Validation_VAL_Profile_Maximum", "%4$s may occur at most %8$s times.");

  private PlainMessages() {}

  static Optional<String> of(String id, Object... arguments) {
    return fill(TEMPLATES.get(id), arguments);
  }

  static Optional<String> ofPlural(String id, Object... arguments) {
    return fill(PLURAL_TEMPLATES.get(id), arguments);
  }

  private static Optional<String> fill(String template, Object... arguments) {
    return Optional.ofNullable(template).map(text -> text.formatted(arguments));
  }
}
