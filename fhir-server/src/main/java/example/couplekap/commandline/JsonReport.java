package example.couplekap.commandline;

import example.couplekap.validation.OperationOutcomes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.formats.IParser.OutputStyle;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** For programs: an OperationOutcome, or a Bundle of them when there is more than one document. */
final class JsonReport implements Report {

  private static final String FILE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-file";

  private final PrintWriter out;
  private final OperationOutcomes writer;
  private final List<OperationOutcome> outcomes = new ArrayList<>();

  JsonReport(PrintWriter out, OperationOutcomes writer) {
    this.out = out;
    this.writer = writer;
  }

  @Override
  public void add(Judged judged) {
    OperationOutcome outcome = writer.of(judged.findings());
    outcome.addExtension(FILE, new StringType(judged.name()));
    outcomes.add(outcome);
  }

  @Override
  public void finish() {
    out.println(json(outcomes.size() == 1 ? outcomes.get(0) : bundle()));
    out.flush();
  }

  private Bundle bundle() {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    outcomes.forEach(outcome -> bundle.addEntry().setResource(outcome));
    return bundle;
  }

  private static String json(Resource resource) {
    try {
      return new JsonParser().setOutputStyle(OutputStyle.PRETTY).composeString(resource);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
