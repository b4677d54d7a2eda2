package org.partnersuite.engagement.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Each migration runs on a database that the version before it has filled. */
@Tag("XC-5")
class StoredDataTest {
    private final TestDatabase database = PostgresServer.createDatabase("stored");
    private final Map<String, String> rows = StoredRows.byTable();
    private final Map<String, Integer> filled = new TreeMap<>();

    @Test
    void everyMigrationKeepsWhatIsStored() {
        List<MigrationVersion> versions = Arrays.stream(
                        flyway(MigrationVersion.LATEST).info().pending())
                .map(MigrationInfo::getVersion)
                .toList();
        try (Handle db = Jdbi.create(database.asOwner()).open()) {
            for (MigrationVersion version : versions) {
                flyway(version).migrate();
                filled.forEach((table, count) -> assertThat(count(db, table))
                        .as(table + " after " + version)
                        .isGreaterThanOrEqualTo(count));
                fill(db);
            }
            assertThat(filled.keySet()).as("tables with rows, by StoredRows").containsAll(ownTables(db));
            assertThat(derived(db)).isEqualTo("EMEA East EMEA " + "01976b3c-0000-7000-8000-000000000001".repeat(2));
        }
    }

    /** What is new gets its row at once, so that all later migrations find it. */
    private void fill(Handle db) {
        List<String> tables = ownTables(db);
        rows.forEach((table, row) -> {
            if (tables.contains(table) && !filled.containsKey(table)) {
                db.execute(row);
                filled.put(table, count(db, table));
            }
        });
    }

    /** What migrations and triggers filled into the rows. */
    private static String derived(Handle db) {
        return db.createQuery("""
                        select concat_ws(' ', o.effective_geography, o.effective_market, r.geography)
                               || ' ' || a.account_id || r.account_id
                        from opportunity o join activity a on a.opportunity_id = o.id
                            join roadblock r on r.opportunity_id = o.id
                        """).mapTo(String.class).one();
    }

    private static int count(Handle db, String table) {
        return db.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
    }

    /** Not the platform's, nor reference data, which migrations fill themselves. */
    private static List<String> ownTables(Handle db) {
        return db.createQuery("""
                        select c.relname from pg_class c
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and c.relname not in ('audit_entry', 'outbox', 'idempotency_key', 'accountability',
                                                'flyway_schema_history', 'reference_set', 'parked_work')
                          and c.relname not like 'bulk%' and c.relname not like 'inbox%'
                          and not exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'position'
                                          and c.relname <> 'opportunity_line')
                        order by c.relname
                        """).mapTo(String.class).list();
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(database.asOwner())
                .locations("db/platform", "db/migration")
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .target(target)
                .load();
    }
}
