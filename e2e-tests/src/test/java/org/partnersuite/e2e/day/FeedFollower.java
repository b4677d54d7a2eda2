package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a mirror of one service by nothing but its feed, from the first event on. A page and its cursor are stored
 * together. Now and then it ends before they are, or goes back to a backup, and continues from the cursor that it has.
 */
final class FeedFollower implements Runnable {
    private static final int LOST_PERCENT = 5;
    private static final int RESTORED_PERCENT = 2;
    private static final int PAGES_BETWEEN_BACKUPS = 20;
    private static final int LIMIT = 500;
    private static final int WAIT_SECONDS = 5;
    private static final long PAUSE_MILLIS = 200;

    private final String path;
    private final Caller caller;
    private final Tally tally;
    private final Random random;
    private Stored stored;
    private Stored backup;
    private int pages;
    private volatile boolean over;

    private record Stored(Mirror mirror, String cursor) {}

    FeedFollower(Simulation simulation, String service) {
        this.path = "/v1/" + service + "/events?limit=" + LIMIT;
        this.caller = simulation.as("reader");
        this.tally = simulation.tally();
        this.random = new Random(simulation.workload().seed() ^ service.hashCode());
        this.stored = new Stored(new Mirror(tally), "");
        this.backup = new Stored(new Mirror(tally), "");
    }

    /** The page that is being read is the last. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        while (!over) {
            JsonNode page = page(WAIT_SECONDS);
            int chance = random.nextInt(100);
            if (chance < LOST_PERCENT) {
                tally.count("pages of the feed lost");
            } else {
                store(page);
            }
            if (chance >= 100 - RESTORED_PERCENT) {
                tally.count("mirrors restored");
                stored = new Stored(backup.mirror().copy(), backup.cursor());
            }
            if (page.path("events").size() < LIMIT) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
    }

    /** Reads all that there is. */
    Mirror caughtUp() {
        JsonNode page;
        do {
            page = page(0);
            store(page);
        } while (!page.path("caughtUp").asBoolean());
        return stored.mirror();
    }

    private JsonNode page(int waitSeconds) {
        String after = stored.cursor().isEmpty() ? "" : "&cursor=" + stored.cursor();
        tally.count("pages of the feed");
        return caller.get(path + "&waitSeconds=" + waitSeconds + after)
                .answer()
                .expect(200)
                .body();
    }

    private void store(JsonNode page) {
        page.path("events").forEach(stored.mirror()::apply);
        stored = new Stored(stored.mirror(), page.path("nextCursor").asText());
        if (++pages % PAGES_BETWEEN_BACKUPS == 0) {
            backup = new Stored(stored.mirror().copy(), stored.cursor());
        }
    }
}
