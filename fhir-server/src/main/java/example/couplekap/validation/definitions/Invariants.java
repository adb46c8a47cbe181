package example.couplekap.validation.definitions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.UserDataNames;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;

/**
 * Parses the FHIRPath of a definition's invariants before any thread sees the definition, each
 * distinct expression once. HL7's validator would do it at first use, writing from several threads.
 */
final class Invariants {

  private final IWorkerContext definitions;
  private final FHIRPathEngine engine;
  private final Map<String, ExpressionNode> parsed = new ConcurrentHashMap<>();

  Invariants(IWorkerContext definitions) {
    this.definitions = definitions;
    this.engine = new FHIRPathEngine(definitions);
  }

  void parse(StructureDefinition definition) {
    EveryElementRules.removeFrom(definition);
    for (ElementDefinition element : definition.getSnapshot().getElement()) {
      for (ElementDefinitionConstraintComponent invariant : element.getConstraint()) {
        if (invariant.hasExpression()) {
          parse(invariant);
        }
      }
    }
  }

  private void parse(ElementDefinitionConstraintComponent invariant) {
    String expression =
        FHIRPathExpressionFixer.fixExpr(
            invariant.getExpression(), invariant.getKey(), definitions.getVersion());
    try {
      invariant.setUserData(
          UserDataNames.validator_expression_cache,
          parsed.computeIfAbsent(expression, engine::parse));
    } catch (FHIRException unparsable) {
      // HL7's validator reports it, with the place, when it comes to the invariant.
      invariant.setUserData(UserDataNames.validator_expression_cache, null);
    }
  }
}
