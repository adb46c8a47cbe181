package example.couplekap.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.entity.HapiMigrationEntity;
import ca.uhn.fhir.jpa.migrate.taskdef.BaseTask;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.jpa.migrate.tasks.SchemaInitializationProvider;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database schema to the version this server was built for, by HAPI FHIR's own
 * migrations, or refuses to start where that cannot be done safely.
 */
final class SchemaMigration {

  private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);
  private static final DriverTypeEnum POSTGRESQL = DriverTypeEnum.POSTGRES_9_4;
  private static final String HISTORY = SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME;
  private static final Pattern CREATED_TABLE =
      Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);

  private final DataSource dataSource;

  SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Migrates the schema.
   *
   * @throws StartRefusal if the database is not PostgreSQL or not reachable, its schema is newer
   *     than this server, an earlier migration failed, or a table is missing
   */
  void run() {
    requirePostgresql();
    MigrationTaskList tasks =
        new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    HapiMigrator migrator = new HapiMigrator(HISTORY, dataSource, POSTGRESQL);
    migrator.createMigrationTableIfRequired();
    List<HapiMigrationEntity> history =
        new HapiMigrationDao(dataSource, POSTGRESQL, HISTORY).findAll();
    requireKnownHistory(history, tasks);
    if (history.stream().anyMatch(SchemaMigration::isMigration)) {
      requireAllTables();
    }
    migrator.addTasks(tasks);
    migrator.setRunHeavyweightSkippableTasks(true);
    int executed = migrator.migrate().executedStatements.size();
    if (executed > 0) {
      LOG.info("Migrated the database schema with {} statements", executed);
      requireAllTables();
    }
    new PlannerStatistics(dataSource).moderate();
  }

  /**
   * Looks what database there is.
   *
   * @throws StartRefusal if it is not PostgreSQL or not reachable
   */
  void requirePostgresql() {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      if (!product.equals("PostgreSQL")) {
        throw new StartRefusal(
            "spring.datasource.url names a "
                + product
                + " database; this server needs PostgreSQL.");
      }
    } catch (SQLException failure) {
      throw new StartRefusal(
          "The database at spring.datasource.url cannot be reached: " + failure.getMessage(),
          failure);
    }
  }

  private static void requireKnownHistory(
      List<HapiMigrationEntity> history, MigrationTaskList tasks) {
    Set<String> known = new HashSet<>();
    for (BaseTask task : tasks) {
      known.add(task.getMigrationVersion());
    }
    for (HapiMigrationEntity migration : history) {
      String version = migration.getVersion();
      if (!isMigration(migration)) {
        continue;
      }
      if (!Boolean.TRUE.equals(migration.getSuccess())) {
        throw new StartRefusal(
            "Schema migration %s is recorded in %s as failed: restore a backup, or mend the schema and delete that record."
                .formatted(version, HISTORY));
      }
      if (!known.contains(version)) {
        throw new StartRefusal(
            "The database carries schema migration %s, which this server does not know: it was written by a newer server; start that one."
                .formatted(version));
      }
    }
  }

  /** HAPI also notes the making of the history table itself, under a negative number. */
  private static boolean isMigration(HapiMigrationEntity record) {
    return record.getPid() >= 0;
  }

  private void requireAllTables() {
    Set<String> missing = new TreeSet<>(expectedTables());
    missing.removeAll(presentTables());
    if (!missing.isEmpty()) {
      throw new StartRefusal(
          "The database lacks the table%s %s: restore a backup, or start with an empty database."
              .formatted(missing.size() == 1 ? "" : "s", String.join(", ", missing)));
    }
  }

  private static Set<String> expectedTables() {
    SchemaInitializationProvider provider =
        new SchemaInitializationProvider(
            "HAPI FHIR",
            "/ca/uhn/hapi/fhir/jpa/docs/database/nonpartitioned",
            "HFJ_RESOURCE",
            true);
    return provider.getSqlStatements(POSTGRESQL).stream()
        .map(CREATED_TABLE::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Set<String> presentTables() {
    Set<String> tables = new HashSet<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet names =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (names.next()) {
        tables.add(names.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    } catch (SQLException failure) {
      throw new StartRefusal("The database's tables cannot be listed.", failure);
    }
    return tables;
  }
}
