package example.couplekap.storage;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many values of a column PostgreSQL's planner knows the frequency of. HAPI FHIR has it know
 * 10,000 of each column of the index tables; to plan one join it then compares each of them with
 * each, which takes a hundred times as long as to run the query. This gives these columns the
 * number that the database has for all others ({@code default_statistics_target}).
 */
final class PlannerStatistics {

  private static final String EXCESSIVE =
      """
      select format('%I.%I', namespace.nspname, relation.relname) as name,
        string_agg(format('alter column %I set statistics -1', attribute.attname), ', ') as changes
      from pg_attribute attribute
        join pg_class relation on relation.oid = attribute.attrelid
        join pg_namespace namespace on namespace.oid = relation.relnamespace
      where namespace.nspname = current_schema() and relation.relkind = 'r'
        and attribute.attstattarget >= 1000
      group by 1
      order by 1
      """;

  private final JdbcTemplate database;

  PlannerStatistics(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  /** Does so where it has not been done yet, and has the tables looked at anew. */
  void moderate() {
    List<Table> tables =
        database.query(
            EXCESSIVE, (row, number) -> new Table(row.getString("name"), row.getString("changes")));
    for (Table table : tables) {
      database.execute("alter table %s %s".formatted(table.name(), table.changes()));
      database.execute("analyze " + table.name());
    }
  }

  /**
   * A table with such columns.
   *
   * @param name quoted as SQL needs it
   * @param changes what to alter of it
   */
  private record Table(String name, String changes) {}
}
