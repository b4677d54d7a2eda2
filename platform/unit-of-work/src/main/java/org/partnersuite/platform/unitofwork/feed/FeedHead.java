package org.partnersuite.platform.unitofwork.feed;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.EventsLogged;
import org.partnersuite.platform.unitofwork.Database;

/**
 * Where callers wait for the next event, without a connection. The leading relay of this process wakes them; for
 * events of a relay elsewhere, one of those who wait looks twice a second for all.
 */
@Singleton
class FeedHead {
    private static final Caller SERVICE = Caller.service("event-feed");
    private static final long LOOK_EVERY = Duration.ofMillis(500).toNanos();

    private final LongSupplier database;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long known;
    private long lookedAt = System.nanoTime() - LOOK_EVERY;
    private boolean ended;

    @Inject
    FeedHead(Database database) {
        this(() -> database.readAs(SERVICE, EventLog::head));
    }

    FeedHead(LongSupplier database) {
        this.database = database;
    }

    /** Position of the newest event. */
    long read() {
        long head = database.getAsLong();
        lock.lock();
        try {
            advanceTo(head);
        } finally {
            lock.unlock();
        }
        return head;
    }

    /** Waits for an event after a position, at most for this time; returns whether to look again. */
    boolean awaitAfter(long position, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            lock.lock();
            try {
                while (known <= position && !ended && !isDue()) {
                    long left = end - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    long unused = changed.awaitNanos(Math.min(left, untilDue()));
                }
                if (known > position || ended) {
                    return !ended;
                }
                lookedAt = System.nanoTime();
            } finally {
                lock.unlock();
            }
            long unused = read();
        }
    }

    void wakeUp(@Observes EventsLogged logged) {
        lock.lock();
        try {
            lookedAt = System.nanoTime() - LOOK_EVERY;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more: requests under way hold up the end of the process. */
    void end(@Observes ShutdownDelayInitiatedEvent stopping) {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void advanceTo(long head) {
        if (head > known) {
            known = head;
            changed.signalAll();
        }
    }

    private boolean isDue() {
        return untilDue() <= 0;
    }

    private long untilDue() {
        return lookedAt + LOOK_EVERY - System.nanoTime();
    }
}
