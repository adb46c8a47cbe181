package example.couplekap.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r5.elementmodel.Element;

/** A resource, or a part of one, as far as it must be read to know what it is. */
interface Content {

  /** The name of the type. */
  String type();

  /** The values of a child, in their order; of a choice, by its name without the type. */
  Stream<Content> all(String name);

  /** The value of a primitive. */
  Optional<String> value();

  /** The value of the first such child. */
  default Optional<String> value(String name) {
    return all(name).findFirst().flatMap(Content::value);
  }

  /** The value of a reference that is spelled out, not given by identifier. */
  default Optional<String> reference(String name) {
    return all(name).findFirst().flatMap(reference -> reference.value("reference"));
  }

  /** Whether it carries that extension. */
  default boolean hasExtension(String url) {
    return all("extension").anyMatch(extension -> extension.value("url").equals(Optional.of(url)));
  }

  /** The codings of a child that is a coding or a concept. */
  default Stream<Code> codes(String name) {
    return all(name)
        .flatMap(child -> child.type().equals("Coding") ? Stream.of(child) : child.all("coding"))
        .map(coding -> new Code(coding.value("system").orElse(""), coding.value("code").orElse("")))
        .filter(code -> !code.code().isEmpty());
  }

  /** A parsed resource. */
  static Content of(Base resource) {
    return new Parsed(resource);
  }

  /** A resource as HL7's validator reads it. */
  static Content of(Element resource) {
    return new Tree(resource);
  }

  /** One code of one code system. */
  record Code(String system, String code) {}

  /** Content of a parsed resource. */
  record Parsed(Base base) implements Content {

    @Override
    public String type() {
      return base.fhirType();
    }

    @Override
    public Stream<Content> all(String name) {
      try {
        Base[] values = base.getProperty(name.hashCode(), name, false);
        return values == null
            ? Stream.empty()
            : Arrays.stream(values).filter(Objects::nonNull).map(Parsed::new);
      } catch (FHIRException noSuchChild) {
        return Stream.empty();
      }
    }

    @Override
    public Optional<String> value() {
      return Optional.ofNullable(base.primitiveValue());
    }
  }

  /** Content of the validator's tree. */
  record Tree(Element element) implements Content {

    @Override
    public String type() {
      return element.fhirType();
    }

    @Override
    public Stream<Content> all(String name) {
      if (!element.hasChildren()) {
        return Stream.empty();
      }
      List<Content> children = new ArrayList<>();
      for (Element child : element.getChildren()) {
        if (isNamed(child, name)) {
          children.add(new Tree(child));
        }
      }
      return children.stream();
    }

    private static boolean isNamed(Element child, String name) {
      return child.getName().equals(name)
          || (child.getProperty().isChoice() && child.getProperty().getName().equals(name + "[x]"));
    }

    @Override
    public Optional<String> value() {
      return Optional.ofNullable(element.primitiveValue());
    }
  }
}
