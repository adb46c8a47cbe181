package example.couplekap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.support.ServerUnderTest;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A schema is brought up to date, or the start is refused. */
class SchemaMigrationTest {

  private static final String MIGRATED = "migrated";
  private static final String HISTORY = "\"FLY_HFJ_MIGRATION\"";

  private static Path folder;
  private static EmbeddedPostgresql postgresql;
  private static JdbcTemplate server;

  private JdbcTemplate database;
  private SchemaMigration migration;

  @BeforeAll
  static void migrateATemplate() throws Exception {
    folder = ServerUnderTest.newFolder();
    postgresql = EmbeddedPostgresql.start(folder);
    server = new JdbcTemplate(dataSource("postgres"));
    server.execute("create database " + MIGRATED);
    new SchemaMigration(dataSource(MIGRATED)).run();
  }

  @AfterAll
  static void stop() throws Exception {
    postgresql.close();
    ServerUnderTest.delete(folder);
  }

  @BeforeEach
  void copyTheTemplate() {
    server.execute("drop database if exists tried");
    server.execute("create database tried template " + MIGRATED);
    database = new JdbcTemplate(dataSource("tried"));
    migration = new SchemaMigration(dataSource("tried"));
  }

  @Test
  void leavesACurrentSchemaAsItIs() {
    int before = migrations();

    migration.run();

    assertThat(migrations()).isEqualTo(before);
    assertThat(database.queryForObject("select count(*) from hfj_resource", Integer.class))
        .isZero();
  }

  @Test
  void leavesThePlannerNoMoreThanTheOrdinaryStatistics() {
    String detailed = "select count(*) from pg_attribute where attstattarget >= 1000";
    database.execute("alter table hfj_res_link alter column src_path set statistics 10000");

    migration.run();

    assertThat(database.queryForObject(detailed, Integer.class)).isZero();
  }

  @Test
  void runsTheMigrationsThatAnOlderSchemaLacks() {
    int before = migrations();
    database.update(
        "delete from %s where \"installed_rank\" = (select max(\"installed_rank\") from %s)"
            .formatted(HISTORY, HISTORY));
    assertThat(migrations()).isLessThan(before);

    migration.run();

    assertThat(migrations()).isEqualTo(before);
  }

  @Test
  void refusesASchemaNewerThanTheServer() {
    database.update(
        "update %s set \"version\" = '99.9.20300101.1' where \"installed_rank\" = (select max(\"installed_rank\") from %s)"
            .formatted(HISTORY, HISTORY));

    assertThatThrownBy(migration::run)
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("99.9.20300101.1")
        .hasMessageContaining("newer server");
  }

  @Test
  void refusesASchemaWhoseMigrationFailed() {
    database.update(
        "update %s set \"success\" = false where \"installed_rank\" = (select max(\"installed_rank\") from %s)"
            .formatted(HISTORY, HISTORY));

    assertThatThrownBy(migration::run)
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("recorded in", "failed");
  }

  @Test
  void refusesASchemaWithoutOneOfItsTables() {
    database.execute("drop table hfj_spidx_date cascade");

    assertThatThrownBy(migration::run)
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("lacks the table hfj_spidx_date");
  }

  @Test
  void keepsDurabilityOn() {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      assertThat(server.queryForObject("show " + setting, String.class)).isEqualTo("on");
    }
    assertThat(server.queryForObject("show listen_addresses", String.class)).isEqualTo("127.0.0.1");
  }

  @Test
  void asksForAPassword() {
    DriverManagerDataSource without =
        new DriverManagerDataSource(postgresql.getJdbcUrl(), postgresql.getUsername(), "wrong");

    assertThatThrownBy(without::getConnection).hasMessageContaining("password");
  }

  private int migrations() {
    Integer count = database.queryForObject("select count(*) from " + HISTORY, Integer.class);
    return count == null ? 0 : count;
  }

  private static DataSource dataSource(String name) {
    String url = postgresql.getJdbcUrl().replace("/postgres", "/" + name);
    return new DriverManagerDataSource(url, postgresql.getUsername(), postgresql.getPassword());
  }
}
