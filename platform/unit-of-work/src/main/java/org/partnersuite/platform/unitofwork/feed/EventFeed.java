package org.partnersuite.platform.unitofwork.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutboxConfig;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.feed.EventLog.Events;

/** The feed: pages of the log, and waiting for the next event. */
@Singleton
class EventFeed {
    private static final long BEFORE_THE_OLDEST = -1;

    private final Database database;
    private final FeedHead head;
    private final String source;

    @Inject
    EventFeed(Database database, FeedHead head, OutboxConfig config) {
        this(database, head, config.source());
    }

    EventFeed(Database database, FeedHead head, String source) {
        this.database = database;
        this.head = head;
        this.source = source;
    }

    /**
     * The next page; waits for an event when there is none.
     *
     * @throws Problem 410 when events after the cursor are not kept any more, or the log was restored to before it
     */
    EventPage page(Caller caller, FeedRequest request) throws InterruptedException {
        long end = System.nanoTime() + request.patience().toNanos();
        long newest = head.read();
        long after = start(request, newest);
        if (after > newest) {
            throw FeedCursor.expired();
        }
        boolean resumes = request.after() != null;
        while (true) {
            Events read = read(caller, request, after, newest);
            if (resumes && after < read.floor()) {
                throw FeedCursor.expired();
            }
            boolean caughtUp = read.upto() >= newest;
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!read.events().isEmpty() || !left.isPositive() || caughtUp && !head.awaitAfter(newest, left)) {
                return new EventPage(read.events(), new FeedCursor(read.upto()).text(), caughtUp);
            }
            after = read.upto();
            newest = head.read();
            resumes = true;
        }
    }

    private static long start(FeedRequest request, long newest) {
        if (request.after() != null) {
            return request.after().position();
        }
        return request.start() == FeedStart.NOW ? newest : BEFORE_THE_OLDEST;
    }

    private Events read(Caller caller, FeedRequest request, long after, long newest) {
        UUID partner = caller.partnerId();
        return database.listAs(caller, db -> EventLog.after(db, after, newest, request, source, partner));
    }
}
