package example.couplekap.exchange.export;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * What a program asked for, as it is kept until it is carried out.
 *
 * @param url the request, as the manifest repeats it
 * @param types of the resources wanted
 * @param supporting the types of which only those are wanted that charts refer to
 * @param since when a resource was changed at the earliest
 * @param filters searches such as {@code Encounter?status=finished}; of a type that has any, what
 *     one of them finds
 * @param patients whose charts alone are wanted, by id; all charts if absent
 * @param organization whose couples' charts alone are wanted, by id; everybody's if absent
 */
record ExportRequest(
    String url,
    List<String> types,
    List<String> supporting,
    @Nullable Instant since,
    List<String> filters,
    @Nullable List<String> patients,
    @Nullable String organization) {

  /** The searches that are to find what is wanted of a type, without the type's name. */
  List<String> filtersOf(String type) {
    return filters.stream().filter(filter -> filter.startsWith(type + "?")).toList();
  }
}
