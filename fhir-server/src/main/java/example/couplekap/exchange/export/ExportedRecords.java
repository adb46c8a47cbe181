package example.couplekap.exchange.export;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import com.google.common.collect.Lists;
import example.couplekap.access.DyadExtension;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import example.couplekap.access.SensitiveLabel;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;

/** The stored records that go into an export, in the order in which they were first stored. */
final class ExportedRecords {

  /** How many records are in memory at once. */
  private static final int AT_ONCE = 500;

  private final DaoRegistry daos;
  private final EntityManager entities;
  private final SearchBuilderFactory<JpaPid> loading;
  private final ExportSearches searches;
  private final DyadExtension dyad;

  ExportedRecords(
      DaoRegistry daos,
      EntityManager entities,
      SearchBuilderFactory<JpaPid> loading,
      ExportSearches searches,
      DyadExtension dyad) {
    this.daos = daos;
    this.entities = entities;
    this.loading = loading;
    this.searches = searches;
    this.dyad = dyad;
  }

  /**
   * Hands out what a request wants of a type. Needs a transaction.
   *
   * @param patients in whose charts it must be, by id; absent for all charts
   * @param program that asked; empty on an open server
   */
  void forEach(
      ExportRequest request,
      String type,
      Optional<List<String>> patients,
      Optional<Rights> program,
      Consumer<Resource> taker) {
    SortedSet<Long> found = new TreeSet<>();
    searches
        .of(request, type, patients, program)
        .forEach(search -> found.addAll(find(type, search)));
    read(found, program, taker);
  }

  /**
   * Hands out, of the records with some ids, those that a request wants. Needs a transaction.
   *
   * @param ids without the type
   */
  void forEach(
      ExportRequest request,
      String type,
      Collection<String> ids,
      Optional<Rights> program,
      Consumer<Resource> taker) {
    SortedSet<Long> found = new TreeSet<>();
    for (List<String> some : Lists.partition(List.copyOf(ids), AT_ONCE)) {
      for (SearchParameterMap search : searches.of(request, type, Optional.empty(), program)) {
        TokenOrListParam anyOf = new TokenOrListParam();
        some.forEach(id -> anyOf.add(new TokenParam(id)));
        found.addAll(find(type, search.add("_id", anyOf)));
      }
    }
    read(found, program, taker);
  }

  private List<Long> find(String type, SearchParameterMap search) {
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    // Otherwise HAPI FHIR finds no more than the largest page of a search.
    search.setLoadSynchronous(true);
    try (Stream<JpaPid> found = dao.searchForIdStream(search, new SystemRequestDetails(), null)) {
      return found.map(JpaPid::getId).toList();
    }
  }

  private void read(Collection<Long> ids, Optional<Rights> program, Consumer<Resource> taker) {
    for (List<Long> some : Lists.partition(List.copyOf(ids), AT_ONCE)) {
      ISearchBuilder<JpaPid> reading = loading.newSearchBuilder("Encounter", Encounter.class);
      List<IBaseResource> resources = new ArrayList<>(Collections.nCopies(some.size(), null));
      reading.loadResourcesByPid(
          some.stream().map(JpaPid::fromId).toList(),
          List.of(),
          resources,
          false,
          new SystemRequestDetails());
      resources.stream()
          .map(Resource.class::cast)
          .filter(resource -> isOpen(resource, program))
          .forEach(
              resource -> {
                dyad.removeFrom(resource);
                taker.accept(resource);
              });
      entities.clear();
    }
  }

  /** The second wall, behind the query. */
  private static boolean isOpen(Resource resource, Optional<Rights> program) {
    boolean leftOut =
        RecordKind.of(resource.fhirType()) == RecordKind.CHART
            && SensitiveLabel.of(resource).stream()
                .anyMatch(SensitiveLabel.WITHHELD_BY_DEFAULT::contains);
    return !leftOut && program.map(rights -> rights.sees(resource)).orElse(true);
  }
}
