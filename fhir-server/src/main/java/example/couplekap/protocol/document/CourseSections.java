package example.couplekap.protocol.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The sections of a course's document, each with a table for people and the records behind it. */
final class CourseSections {

  private final String canonical;

  CourseSections(String canonical) {
    this.canonical = canonical;
  }

  List<SectionComponent> of(List<Resource> records) {
    List<SectionComponent> sections = new ArrayList<>();
    add(
        sections,
        "Plan",
        CarePlan.class,
        records,
        List.of("Title", "Status", "Dosing", "Period"),
        this::plan);
    add(sections, "Goals", Goal.class, records, List.of("Goal", "Status"), this::goal);
    add(
        sections,
        "Sessions",
        Encounter.class,
        records,
        List.of("Begun", "Ended", "Kind", "Status"),
        this::session);
    add(
        sections,
        "Ketamine",
        MedicationAdministration.class,
        records,
        List.of("Given", "Dose", "Route", "Status"),
        this::dose);
    add(
        sections,
        "Documents",
        DocumentReference.class,
        records,
        List.of("Date", "Kind"),
        this::document);
    Set<Resource> told =
        records.stream()
            .filter(
                record ->
                    record instanceof CarePlan
                        || record instanceof Goal
                        || record instanceof Encounter
                        || record instanceof MedicationAdministration
                        || record instanceof DocumentReference)
            .collect(Collectors.toSet());
    add(
        sections,
        "Further records",
        DomainResource.class,
        records.stream().filter(record -> !told.contains(record)).toList(),
        List.of("Record"),
        record -> List.of(record.fhirType()));
    return sections;
  }

  private static <T extends Resource> void add(
      List<SectionComponent> sections,
      String title,
      Class<T> type,
      List<Resource> records,
      List<String> columns,
      Function<T, List<String>> row) {
    List<T> ofType =
        records.stream()
            .filter(type::isInstance)
            .map(type::cast)
            .sorted(Comparator.comparing(record -> row.apply(record).get(0)))
            .toList();
    if (ofType.isEmpty()) {
      return;
    }
    SectionComponent section = new SectionComponent();
    section.setTitle(title);
    section.getText().setStatus(NarrativeStatus.GENERATED);
    XhtmlNode division = new XhtmlNode(NodeType.Element, "div");
    XhtmlNode table = division.addTag("table");
    XhtmlNode head = table.addTag("thead").addTag("tr");
    columns.forEach(column -> head.addTag("th").addText(column));
    XhtmlNode body = table.addTag("tbody");
    for (T record : ofType) {
      XhtmlNode line = body.addTag("tr");
      row.apply(record).forEach(cell -> line.addTag("td").addText(cell));
      section.addEntry(new Reference(record.fhirType() + '/' + record.getIdElement().getIdPart()));
    }
    section.getText().setDiv(division);
    sections.add(section);
  }

  private List<String> plan(CarePlan plan) {
    return List.of(
        text(plan.getTitle()),
        plan.hasStatus() ? plan.getStatus().getDisplay() : "",
        plan.getExtensionsByUrl(canonical + "/StructureDefinition/kap-dosing-model").stream()
            .map(extension -> concept(extension.getValue()))
            .collect(Collectors.joining(", ")),
        period(plan.getPeriod()));
  }

  private List<String> goal(Goal goal) {
    return List.of(
        concept(goal.getDescription()),
        goal.hasLifecycleStatus() ? goal.getLifecycleStatus().getDisplay() : "");
  }

  private List<String> session(Encounter session) {
    return List.of(
        time(session.getPeriod().getStartElement()),
        time(session.getPeriod().getEndElement()),
        session.getType().stream().map(CourseSections::concept).collect(Collectors.joining(", ")),
        session.hasStatus() ? session.getStatus().getDisplay() : "");
  }

  private List<String> dose(MedicationAdministration dose) {
    Type effective = dose.getEffective();
    return List.of(
        effective instanceof Period period
            ? time(period.getStartElement())
            : effective instanceof BaseDateTimeType given ? time(given) : "",
        quantity(dose.getDosage().getDose()),
        concept(dose.getDosage().getRoute()),
        dose.hasStatus() ? dose.getStatus().getDisplay() : "");
  }

  private List<String> document(DocumentReference document) {
    return List.of(time(document.getDateElement()), concept(document.getType()));
  }

  private static String concept(Type value) {
    if (!(value instanceof CodeableConcept concept)) {
      return "";
    }
    return concept.hasText()
        ? concept.getText()
        : concept.getCoding().stream()
            .findFirst()
            .map(
                (Coding coding) ->
                    text(coding.hasDisplay() ? coding.getDisplay() : coding.getCode()))
            .orElse("");
  }

  private static String quantity(Quantity quantity) {
    return quantity.hasValue()
        ? quantity.getValue().toPlainString() + ' ' + text(quantity.getUnit())
        : "";
  }

  private static String period(Period period) {
    return "%s to %s".formatted(time(period.getStartElement()), time(period.getEndElement()));
  }

  private static String time(BaseDateTimeType time) {
    return text(time.getValueAsString());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
