package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * A list is paged through while others write: what was there all along, and stayed as it was, is seen exactly once.
 * Many rows share their values, so that pages end within them.
 */
@Tag("XC-1")
@Tag("EN-6")
class PagingWhileWrittenTest {
    private static final long SEED = 20261122;
    private static final int STABLE = 1_200;
    private static final int WRITES_A_PAGE = 20;
    private static final String ROWS = """
            insert into opportunity (id, version, account_id, name, stage, stage_entered_at, moves, engaged_on, close_date,
                owner, lead_organisation, origin, currency, amount, offerings, strategy_codes, use_cases, team_people,
                team_roles, imported, created_at, updated_at)
            select gen_random_uuid(), 1, '00000000-0000-0000-0000-000000000001', 'Deal ' || i % 97, 'ENGAGE', day, 1,
                   '2026-01-01', case when i % 5 > 0 then day::date end, :owner, 'TECHNOLOGY', 'DIGITAL', 'USD', i % 50,
                   '{}', '{}', '{}', '{}', '{}', false, day, day
            from generate_series(:from, :to) i, lateral (select timestamptz '2024-02-29' + i % 60 * interval '1 hour') d (day)
            """;
    private static Jdbi database;
    private static Database pages;

    @BeforeAll
    static void fill() {
        DataSource owner = PostgresServer.createDatabase("pages")
                .migrate("db/platform", "db/migration")
                .asOwner();
        database = Jdbi.create(owner);
        pages = new Database(owner, () -> Caller.service("test"));
        database.useHandle(db -> {
            db.execute("insert into account (id, version, name, created_at, updated_at) values"
                    + " ('00000000-0000-0000-0000-000000000001', 1, 'Cancity', now(), now())");
            insert(db, "stable", 1, STABLE);
            insert(db, "moving", 1, 200);
            db.execute("vacuum analyze opportunity");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "-name",
                "closeDate",
                "-closeDate",
                "amount",
                "-amount",
                "createdAt",
                "-createdAt",
                "updatedAt",
                "-updatedAt",
                "stageEnteredAt",
                "-stageEnteredAt"
            })
    void noRowIsMissedOrSeenTwice(String sort) {
        database.useHandle(db -> db.execute("delete from opportunity where owner = 'new'"));
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Semaphore writes = new Semaphore(WRITES_A_PAGE);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(done, writes, written));
        List<UUID> seen;
        try {
            await().until(() -> written.get() > 0);
            int before = written.get();
            seen = pagedThrough(sort, writes);
            assertThat(written.get()).as("written meanwhile").isGreaterThan(before);
        } finally {
            done.set(true);
            writes.release();
            writer.join();
        }
        List<UUID> stable =
                database.withHandle(db -> db.createQuery("select id from opportunity where owner = 'stable'")
                        .mapTo(UUID.class)
                        .list());
        assertThat(seen).as("seed %s", SEED).containsExactlyInAnyOrderElementsOf(stable);
    }

    /** Inserts, and edits so that rows change their place, all over the list: some while each page is read. */
    private static void write(AtomicBoolean done, Semaphore writes, AtomicInteger written) {
        Random random = new Random(SEED);
        database.useHandle(db -> {
            writes.acquireUninterruptibly();
            while (!done.get()) {
                int at = random.nextInt(STABLE);
                insert(db, "new", at, at);
                db.execute("""
                        update opportunity set version = version + 1, name = 'Deal ' || ?, amount = ?, updated_at = now(),
                            close_date = date '2024-02-29' + ?
                        where id in (select id from opportunity where owner = 'moving' and id > gen_random_uuid() limit 20)
                        """, random.nextInt(97), random.nextInt(50), random.nextInt(60));
                written.incrementAndGet();
                writes.acquireUninterruptibly();
            }
        });
    }

    /** @return the ids of those that nobody changes */
    private static List<UUID> pagedThrough(String sort, Semaphore writes) {
        MultivaluedHashMap<String, String> parameters =
                new MultivaluedHashMap<>(Map.of("sort", sort, "pageSize", "60"));
        List<UUID> seen = new ArrayList<>();
        String next;
        do {
            writes.release(WRITES_A_PAGE);
            Page<OpportunityResponse> page = pages.read(db -> OpportunityList.LIST
                    .request("/opportunities", parameters)
                    .page(db, Rows.of(Opportunity.class, OpportunityResponse::of)));
            page.items().stream()
                    .filter(item -> item.details().owner().equals("stable"))
                    .forEach(item -> seen.add(item.id()));
            next = page.nextPageToken();
            parameters.putSingle("pageToken", next);
        } while (next != null);
        return seen;
    }

    private static void insert(Handle db, String owner, int from, int to) {
        db.createUpdate(ROWS)
                .bind("owner", owner)
                .bind("from", from)
                .bind("to", to)
                .execute();
    }
}
