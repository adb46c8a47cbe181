package example.couplekap.protocol.reading;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.CourseRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;

/** Reads resources by the guide's terms, and writes the guide's codes and extensions. */
final class Reading {

  static final GuidePackage GUIDE = open();
  static final String CANONICAL = GUIDE.canonical();
  static final CourseReader READER =
      new CourseReader(
          new GuideTerms(CANONICAL, GUIDE.definition(ValueSet.class, "kap-ketamine-medications")));

  private Reading() {}

  private static GuidePackage open() {
    try {
      return GuidePackage.open();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The record that a resource is, as one of a certain kind. */
  static <T extends CourseRecord> T read(Resource resource, Class<T> kind) {
    return kind.cast(record(resource).orElseThrow());
  }

  /** The record that a resource is, if it is one. */
  static Optional<CourseRecord> record(Resource resource) {
    return READER.read(resource);
  }

  static CodeableConcept code(String system, String code) {
    return new CodeableConcept()
        .addCoding(new Coding().setSystem("http://example.org/other").setCode("other"))
        .addCoding(coding(system, code));
  }

  static Coding coding(String system, String code) {
    return new Coding().setSystem(CANONICAL + "/CodeSystem/" + system).setCode(code);
  }

  /** The code of another system: it says nothing. */
  static CodeableConcept foreign(String code) {
    return new CodeableConcept()
        .addCoding(new Coding().setSystem("http://example.org/other").setCode(code));
  }

  static Extension extension(String name, Type value) {
    return new Extension(CANONICAL + "/StructureDefinition/" + name, value);
  }

  static Extension dyad(String value) {
    return extension("kap-dyad", new Identifier().setValue(value));
  }

  static Identifier session(String value) {
    return new Identifier().setSystem(CANONICAL + "/sid/session").setValue(value);
  }

  static CodeableConcept ketamine() {
    ValueSet.ConceptSetComponent include =
        GUIDE
            .definition(ValueSet.class, "kap-ketamine-medications")
            .getCompose()
            .getIncludeFirstRep();
    return new CodeableConcept()
        .addCoding(
            new Coding()
                .setSystem(include.getSystem())
                .setCode(include.getConcept().get(include.getConcept().size() - 1).getCode()));
  }
}
