package org.partnersuite.platform.unitofwork.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;

/** A partner's caller gets the events of its own rows, without data. */
@Tag("XC-2")
@Tag("XC-3")
class FeedOfPartnerTest {
    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final Caller VENDOR = Caller.service("reader");

    private LogRows log;
    private Database database;
    private EventFeed feed;

    @BeforeEach
    void createLog() {
        TestDatabase postgres = PostgresServer.createDatabase("feed").migrate("classpath:db/platform");
        log = new LogRows(Jdbi.create(postgres.asApp()));
        database = new Database(postgres.asApp(), () -> VENDOR);
        feed = new EventFeed(database, new FeedHead(() -> database.readAs(VENDOR, EventLog::head)), "/test-service");
        log.add(LogRows.AGGREGATE, 1, LogRows.TYPE, PARTNER, "{\"tcv\":\"1000\"}");
        log.add(LogRows.AGGREGATE, 2, LogRows.TYPE, ANOTHER, "{}");
        log.add(LogRows.AGGREGATE, 3, LogRows.TYPE, null, "{}");
    }

    @Test
    void itGetsItsOwnEventsWithoutData() throws InterruptedException {
        EventPage page = feed.page(of(PARTNER), FeedRequest.of(null, null, null, null, 10, 0));

        assertThat(page.events()).hasSize(1);
        assertThat(page.events().getFirst().id()).isEqualTo(LogRows.AGGREGATE + ":1");
        assertThat(page.events().getFirst().data()).isNull();
        assertThat(page.events().getFirst().deleted()).isFalse();
        assertThat(page.caughtUp()).isTrue();
        assertThat(feed.page(VENDOR, FeedRequest.of(null, null, null, null, 10, 0))
                        .events())
                .hasSize(3);
    }

    @Test
    void aRowThatWentToAnotherPartnerIsGoneForTheOneBefore() throws InterruptedException {
        log.add(LogRows.AGGREGATE, 4, LogRows.TYPE, ANOTHER, PARTNER, "{\"tcv\":\"1000\"}");
        log.add(LogRows.AGGREGATE, 5, LogRows.TYPE, null, ANOTHER, null);

        assertThat(told(of(PARTNER))).containsExactly("1", "4 deleted");
        assertThat(told(of(ANOTHER))).containsExactly("2", "4", "5 deleted");
        assertThat(told(VENDOR)).containsExactly("1", "2", "3", "4", "5 deleted");
        assertThat(seenBy(of(PARTNER))).containsExactly(LogRows.AGGREGATE + ":1", LogRows.AGGREGATE + ":4");
    }

    private List<String> told(Caller caller) throws InterruptedException {
        return feed.page(caller, FeedRequest.of(null, null, null, null, 10, 0)).events().stream()
                .map(event -> event.id().replaceAll(".*:", "") + (event.deleted() ? " deleted" : ""))
                .toList();
    }

    @Test
    void theDatabaseHidesTheOthersFromEveryQuery() {
        assertThat(seenBy(of(PARTNER))).containsExactly(LogRows.AGGREGATE + ":1");
        assertThat(seenBy(of(ANOTHER))).containsExactly(LogRows.AGGREGATE + ":2");
        assertThat(seenBy(of(UUID.randomUUID()))).isEmpty();
        for (String refused : List.of(
                "update event_log set partner_id = null",
                "delete from event_log",
                "update event_log_floor set position = 9",
                "select * from outbox",
                "select * from event_partner")) {
            assertThatThrownBy(() -> database.transactionAs(of(PARTNER), db -> db.execute(refused)))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Otherwise the cursor of a partner without events would expire. */
    @Test
    void itsCursorFollowsTheEventsOfOthers() throws InterruptedException {
        EventPage partners = feed.page(of(UUID.randomUUID()), FeedRequest.of(null, null, null, null, 10, 0));
        EventPage vendors = feed.page(VENDOR, FeedRequest.of(null, null, null, null, 10, 0));

        assertThat(partners.nextCursor()).isEqualTo(vendors.nextCursor());
        assertThat(partners.caughtUp()).isTrue();
    }

    private List<String> seenBy(Caller caller) {
        return database.readAs(caller, db -> db.createQuery("select event_id from event_log order by position")
                .mapTo(String.class)
                .list());
    }

    private static Caller of(UUID partner) {
        return new Caller("p", "portal", Set.of(Roles.PARTNER), partner);
    }
}
