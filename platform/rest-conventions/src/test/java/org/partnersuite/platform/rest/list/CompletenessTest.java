package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** A list of changes says up to which instant it is complete, whatever transactions are open. */
@Tag("XC-1")
@Tag("XC-2")
class CompletenessTest {
    /** What is allowed for, and a little more. */
    private static final Duration LAG = Duration.ofSeconds(6);

    private static final String SINCE = "2026-01-01T00:00:00Z";

    record Row(int id, Instant updatedAt) {}

    private static final ListDefinition<Row> LIST = ListDefinition.of(Row.class)
            .select("t.id, t.updated_at")
            .from("changed t")
            .id("t.id", FieldType.INTEGER)
            .stamps("t")
            .few()
            .build();

    private static Jdbi service;
    private static TestDatabase postgres;
    private static final List<String> STATEMENTS = new ArrayList<>();

    @BeforeAll
    static void create() {
        postgres = PostgresServer.createDatabase("complete");
        Jdbi.create(postgres.asOwner()).useHandle(db -> List.of(
                        "create table changed (id int primary key,"
                                + " created_at timestamptz not null default now(),"
                                + " updated_at timestamptz not null)",
                        "grant usage on schema public to partner_caller",
                        "grant select on changed to partner_caller")
                .forEach(db::execute));
        service = Jdbi.create(postgres.asApp());
        service.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                STATEMENTS.add(context.getRawSql());
            }
        });
    }

    @BeforeEach
    void empty() {
        service.useHandle(db -> db.execute("delete from changed"));
        STATEMENTS.clear();
    }

    /** The case that loses rows without it: the reader's next filter begins after a change that it has not seen. */
    @Test
    void aTransactionThatCommitsLateHoldsItBack() {
        try (Handle late = service.open()) {
            late.begin();
            Instant dated = write(late, 1);
            service.useHandle(db -> write(db, 2));
            await().atMost(LAG.multipliedBy(4)).until(() -> Instant.now().isAfter(dated.plus(LAG)));
            Instant newest = service.withHandle(db -> write(db, 3));

            Page<Row> meanwhile = read("updatedAt.gte", SINCE, "sort", "-updatedAt");
            assertThat(ids(meanwhile)).containsExactly(3, 2);
            assertThat(upTo(meanwhile)).isBefore(dated);
            assertThat(newest).isAfter(dated.plus(LAG));
            late.commit();

            Page<Row> afterwards = read("updatedAt.gte", upTo(meanwhile).toString());
            assertThat(ids(afterwards)).contains(1);
            assertThat(upTo(afterwards)).isAfter(dated);
        }
    }

    /** Otherwise a change that becomes visible behind the reader's place would be before the last page's instant. */
    @Test
    void everyPageOfAReadingHasTheInstantOfTheFirst() {
        service.useHandle(db -> write(db, 1));
        service.useHandle(db -> write(db, 2));
        Page<Row> first = read("sort", "updatedAt", "pageSize", "1");
        Page<Row> second =
                read("sort", "updatedAt", "pageSize", "1", "pageToken", String.valueOf(first.nextPageToken()));

        assertThat(ids(second)).containsExactly(2);
        assertThat(upTo(second)).isEqualTo(upTo(first)).isBefore(Instant.now());
    }

    /** PostgreSQL shows the role of partners' callers nothing of the service's transactions. */
    @Test
    void aPartnersCallerIsToldTheSame() {
        try (Handle late = service.open()) {
            late.begin();
            Instant dated = write(late, 1);
            await().atMost(LAG.multipliedBy(4)).until(() -> Instant.now().isAfter(dated.plus(LAG)));

            Page<Row> seen = service.inTransaction(db -> {
                db.execute("set local role partner_caller");
                Page<Row> page = page(db, "updatedAt.gte", SINCE);
                assertThat(role(db)).isEqualTo("partner_caller");
                return page;
            });

            assertThat(upTo(seen)).isBefore(dated);
            late.rollback();
        }
        assertThat(service.<String, RuntimeException>withHandle(CompletenessTest::role))
                .isEqualTo("none");
    }

    @Test
    void noOtherListAsksForIt() {
        for (String[] question : List.of(new String[] {"sort", "-createdAt"}, new String[] {"createdAt.gte", SINCE})) {
            assertThat(read(question).completeUpTo()).isNull();
        }
        assertThat(STATEMENTS).hasSize(2).noneMatch(sql -> sql.contains("pg_stat_activity"));
        assertThat(read("updatedAt.lte", SINCE).completeUpTo()).isNotNull();
    }

    /** A reader may have been told of an instant that is later than the date of the change. */
    @Test
    void aChangeIsNotCommittedWhenItWasDatedLongBeforeItsTransaction() {
        service.useTransaction(db -> {
            write(db, 1);
            Completeness.requireBegun(db, Duration.ofSeconds(1));
            assertThatThrownBy(() -> Completeness.requireBegun(db, Duration.ofSeconds(60)))
                    .isInstanceOf(ConnectionException.class);
        });
        service.useTransaction(db -> {
            Instant begun = write(db, 2);
            await().atMost(LAG.multipliedBy(4)).until(() -> Instant.now().isAfter(begun.plusSeconds(4)));
            Completeness.requireBegun(db, Duration.ofSeconds(4));
        });
    }

    private static Instant write(Handle db, int id) {
        return db.createQuery("insert into changed (id, updated_at) values (?, now()) returning updated_at")
                .bind(0, id)
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    private static Page<Row> read(String... parameters) {
        return service.withHandle(db -> page(db, parameters));
    }

    private static Page<Row> page(Handle db, String... parameters) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.add(parameters[i], parameters[i + 1]);
        }
        return LIST.request("/changed", query)
                .page(
                        db,
                        (row, context) -> new Row(
                                row.getInt("id"),
                                row.getObject("updated_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    private static List<Integer> ids(Page<Row> page) {
        return page.items().stream().map(Row::id).toList();
    }

    private static Instant upTo(Page<Row> page) {
        @Nullable Instant instant = page.completeUpTo();
        return Objects.requireNonNull(instant);
    }

    private static String role(Handle db) {
        return db.createQuery("select current_setting('role')")
                .mapTo(String.class)
                .one();
    }
}
