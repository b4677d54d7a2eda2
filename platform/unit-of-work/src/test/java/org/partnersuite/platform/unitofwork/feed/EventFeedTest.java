package org.partnersuite.platform.unitofwork.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;

/** Pages of the feed: complete, in order, bounded, and gone when they are gone. */
@Tag("XC-2")
class EventFeedTest {
    private static final Caller READER = Caller.service("reader");
    private static final UUID OTHER = UUID.randomUUID();

    private Jdbi jdbi;
    private LogRows log;
    private EventFeed feed;

    @BeforeEach
    void createLog() {
        TestDatabase postgres = PostgresServer.createDatabase("feed").migrate("classpath:db/platform");
        jdbi = Jdbi.create(postgres.asApp());
        log = new LogRows(jdbi);
        Database database = new Database(postgres.asApp(), () -> READER);
        feed = new EventFeed(database, new FeedHead(() -> database.readAs(READER, EventLog::head)), "/test-service");
    }

    @Test
    void anEventHasTheAttributesOfItsCloudEvent() throws InterruptedException {
        log.add(LogRows.AGGREGATE, 7, LogRows.TYPE, null, "{\"id\":1}");
        log.add(LogRows.AGGREGATE, 8, LogRows.TYPE, null, null);

        List<CloudEvent> events = page(null, 10).events();

        assertThat(events.getFirst())
                .isEqualTo(new CloudEvent(
                        "1.0",
                        LogRows.AGGREGATE + ":7",
                        LogRows.TYPE,
                        "/test-service",
                        LogRows.AGGREGATE.toString(),
                        Instant.parse("2026-01-02T03:04:05.678901Z"),
                        false,
                        "00-x",
                        "{\"id\":1}"));
        assertThat(events.getLast().deleted()).isTrue();
        assertThat(events.getLast().data()).isNull();
    }

    @Test
    void pagesFollowEachOtherAndResumeWhenThereIsMore() throws InterruptedException {
        log.add(1, 25);
        List<Integer> seen = new ArrayList<>();
        EventPage page = page(null, 10);
        while (!page.caughtUp()) {
            seen.addAll(versions(page));
            page = page(page.nextCursor(), 10);
        }
        seen.addAll(versions(page));
        EventPage empty = page(page.nextCursor(), 10);
        log.add(26, 27);
        EventPage resumed = page(empty.nextCursor(), 10);

        assertThat(seen).containsExactlyElementsOf(range(1, 25));
        assertThat(empty.events()).isEmpty();
        assertThat(empty.caughtUp()).isTrue();
        assertThat(versions(resumed)).containsExactly(26, 27);
        assertThat(resumed.caughtUp()).isTrue();
    }

    @Test
    void anEmptyFeedHasACursorToo() throws InterruptedException {
        EventPage page = page(null, 10);
        log.add(1, 1);

        assertThat(page.events()).isEmpty();
        assertThat(page.caughtUp()).isTrue();
        assertThat(versions(page(page.nextCursor(), 10))).containsExactly(1);
    }

    @Test
    void fromNowStartsAfterTheNewest() throws InterruptedException {
        log.add(1, 3);
        EventPage now = feed.page(READER, FeedRequest.of(null, FeedStart.NOW, null, null, 10, 0));
        log.add(4, 4);

        assertThat(now.events()).isEmpty();
        assertThat(versions(page(now.nextCursor(), 10))).containsExactly(4);
    }

    @Test
    void typesAndAggregateFilter() throws InterruptedException {
        log.add(1, 2);
        log.add(OTHER, 1, "org.partnersuite.b.v1", null, "{}");
        log.add(OTHER, 2, "org.partnersuite.c.v1", null, "{}");

        assertThat(ids(filtered("org.partnersuite.b.v1," + LogRows.TYPE, null)))
                .containsExactly(LogRows.AGGREGATE + ":1", LogRows.AGGREGATE + ":2", OTHER + ":1");
        assertThat(ids(filtered(null, OTHER))).containsExactly(OTHER + ":1", OTHER + ":2");
        assertThat(ids(filtered(LogRows.TYPE, OTHER))).isEmpty();
        assertThat(filtered(LogRows.TYPE, OTHER).caughtUp()).isTrue();
    }

    @Test
    void aPageWithAFilterLooksAtSoManyEventsAndGoesOn() throws InterruptedException {
        log.addMany(2 * EventLog.SCAN + 5, 0, null);
        log.add(1, 1);
        int pages = 1;
        EventPage page = feed.page(READER, FeedRequest.of(null, null, LogRows.TYPE, null, 10, 0));
        while (page.events().isEmpty()) {
            assertThat(page.caughtUp()).isFalse();
            page = feed.page(READER, FeedRequest.of(page.nextCursor(), null, LogRows.TYPE, null, 10, 0));
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(page.caughtUp()).isTrue();
        assertThat(versions(page)).containsExactly(1);
    }

    @Test
    void aPageIsBoundedInBytesAndHasAtLeastOneEvent() throws InterruptedException {
        String large = "\"" + "x".repeat(3 << 20) + "\"";
        for (int version = 1; version <= 3; version++) {
            log.add(LogRows.AGGREGATE, version, LogRows.TYPE, null, large);
        }
        EventPage first = page(null, 500);
        EventPage second = page(first.nextCursor(), 500);

        assertThat(versions(first)).containsExactly(1, 2);
        assertThat(first.caughtUp()).isFalse();
        assertThat(versions(second)).containsExactly(3);
        assertThat(second.caughtUp()).isTrue();
    }

    @Test
    void aCursorBeforeWhatIsKeptIsRefused() throws InterruptedException {
        log.addMany(5, 31, null);
        String expired = page(null, 4).nextCursor();
        String atTheFloor = page(expired, 1).nextCursor();
        log.add(1, 2);
        removeOlderThanDays(30);

        assertThatThrownBy(() -> page(expired, 10)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(410);
            assertThat(problem.code()).isEqualTo("cursor_expired");
            assertThat(problem.detail()).contains("from=NOW");
        });
        assertThat(versions(page(atTheFloor, 10))).containsExactly(1, 2);
        assertThat(versions(page(null, 10))).containsExactly(1, 2);
    }

    @Test
    void theHeadRemainsWhenNothingIsKept() throws InterruptedException {
        log.addMany(5, 31, null);
        EventPage all = page(null, 10);
        removeOlderThanDays(30);

        assertThat(page(all.nextCursor(), 10)).isEqualTo(new EventPage(List.of(), all.nextCursor(), true));
        assertThat(page(null, 10)).isEqualTo(new EventPage(List.of(), all.nextCursor(), true));
    }

    @Test
    void whatIsOldIsRemovedInSteps() {
        log.addMany(25, 31, null);
        log.add(1, 3);
        Instant before = Instant.now().minus(Duration.ofDays(30));

        assertThat(List.of(remove(before, 10), remove(before, 10), remove(before, 10), remove(before, 10)))
                .containsExactly(10, 10, 5, 0);
    }

    /** As after a database was restored from a backup. */
    @Test
    void aCursorThatTheLogNeverReachedIsRefused() {
        log.add(1, 3);
        String beyond = new FeedCursor(4).text();

        assertThatThrownBy(() -> page(beyond, 10))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("cursor_expired"));
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        assertThatThrownBy(() -> FeedRequest.of("AQ", FeedStart.NOW, null, null, 501, 31))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactly(
                                "cursor invalid_format",
                                "from not_together",
                                "limit out_of_range",
                                "waitSeconds out_of_range"));
        assertThatThrownBy(() -> FeedRequest.of("AQAAAAAAAAA!", null, null, null, 0, -1))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .extracting(fault -> fault.pointer())
                        .containsExactly("cursor", "limit", "waitSeconds"));
    }

    private void removeOlderThanDays(int days) {
        remove(Instant.now().minus(Duration.ofDays(days)), 1000);
    }

    private int remove(Instant before, int limit) {
        return jdbi.inTransaction(db -> EventLog.removeOldest(db, before, limit));
    }

    private EventPage page(@Nullable String cursor, int limit) throws InterruptedException {
        return feed.page(READER, FeedRequest.of(cursor, null, null, null, limit, 0));
    }

    private EventPage filtered(@Nullable String types, @Nullable UUID aggregate) throws InterruptedException {
        return feed.page(READER, FeedRequest.of(null, null, types, aggregate, 10, 0));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static List<String> ids(EventPage page) {
        return page.events().stream().map(CloudEvent::id).toList();
    }

    private static List<Integer> versions(EventPage page) {
        return ids(page).stream()
                .map(id -> Integer.valueOf(id.substring(id.indexOf(':') + 1)))
                .toList();
    }
}
