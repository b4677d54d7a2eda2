package org.partnersuite.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Moves events from the outbox to Kafka and to the event log. The leader reads in the order of ids, sends, awaits all
 * acknowledgements and moves what it read to the log; only then it reads the next batch, so that events keep their
 * order. An event that Kafka refuses
 * because of the event itself is set aside with the later events of its key; all other failures are retried.
 */
final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration ACK_POLL = Duration.ofSeconds(1);
    private static final int ACK_POLLS_AT_STOP = 5;
    private static final int ACK_POLLS_PER_PRODUCER = 60;
    private static final int LONGEST_BACKOFF_SECONDS = 5;

    private final DataSource dataSource;
    private final Supplier<EventSender> senders;
    private final OutboxConfig.Relay config;
    private final EventPartners partners;
    private final SentMeter sent;
    private final Runnable logged;
    private final RelayStep.Observer steps;
    private final Semaphore appended = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int failures;

    /** @param logged called after a commit that appended events to the log */
    OutboxRelay(
            DataSource dataSource,
            Supplier<EventSender> senders,
            OutboxConfig.Relay config,
            EventPartners partners,
            SentMeter sent,
            Runnable logged,
            RelayStep.Observer steps) {
        this.dataSource = dataSource;
        this.senders = senders;
        this.config = config;
        this.partners = partners;
        this.sent = sent;
        this.logged = logged;
        this.steps = steps;
    }

    /** Ends a wait: there is something to send. */
    void wakeUp() {
        if (appended.availablePermits() == 0) {
            appended.release();
        }
    }

    /** Returns at once; the current batch is finished unless Kafka is unavailable. */
    void stop() {
        stopped.countDown();
        appended.release();
    }

    @Override
    public void run() {
        try {
            while (!stopping()) {
                runElection();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runElection() throws InterruptedException {
        try (Leadership leadership = Leadership.tryTake(dataSource)) {
            if (leadership == null) {
                pauseFor(config.standby());
                return;
            }
            steps.reached(RelayStep.LED);
            try (EventSender sender = senders.get()) {
                lead(leadership, sender);
            }
        } catch (SQLException | NotSent | RuntimeException e) {
            if (++failures == 1) {
                LOG.warn("Events wait in the outbox, and are sent again until it succeeds.", e);
            }
            pauseFor(Duration.ofMillis(Math.min(LONGEST_BACKOFF_SECONDS * 1000L, 50L << Math.min(failures, 10))));
        }
    }

    private void lead(Leadership leadership, EventSender sender) throws SQLException, NotSent, InterruptedException {
        while (!stopping()) {
            appended.drainPermits();
            if (!relayBatch(leadership, sender)) {
                pauseFor(config.gather());
                boolean woken = appended.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                LOG.tracef("Woken up: %s", woken);
            }
        }
    }

    /** Returns whether there is more to send. */
    private boolean relayBatch(Leadership leadership, EventSender sender)
            throws SQLException, NotSent, InterruptedException {
        List<StoredEvent> read = leadership.read(config.batch());
        if (read.isEmpty()) {
            return false;
        }
        List<StoredEvent> events = upToFirstLarge(read);
        steps.reached(RelayStep.READ);
        Acknowledgements acknowledgements = sender.send(events);
        steps.reached(RelayStep.SENT);
        if (!await(acknowledgements, leadership)) {
            return false;
        }
        steps.reached(RelayStep.ACKNOWLEDGED);
        leadership.settle(acknowledgements.taken(), acknowledgements.refusals(), partners);
        steps.reached(RelayStep.SETTLED);
        logged.run();
        if (!acknowledgements.refusals().isEmpty()) {
            LOG.warnf("Kafka refuses, and so set aside: %s", described(acknowledgements.refusals()));
        }
        sent.count(acknowledgements.taken());
        if (failures > 0) {
            failures = 0;
            LOG.info("Events are sent again.");
        }
        return events.size() < read.size() || read.size() == config.batch();
    }

    private static List<StoredEvent> upToFirstLarge(List<StoredEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isLarge()) {
                return events.subList(0, i + 1);
            }
        }
        return events;
    }

    private static String described(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.event().topic() + " " + refusal.event().eventId() + ": " + refusal.reason())
                .collect(Collectors.joining("; "));
    }

    /** Waits and keeps the lead, later with a new producer; returns false when stopped. */
    private boolean await(Acknowledgements acknowledgements, Leadership leadership)
            throws SQLException, NotSent, InterruptedException {
        int seconds = 0;
        int secondsSinceStop = 0;
        while (!acknowledgements.await(ACK_POLL)) {
            leadership.verify();
            if (stopping() && ++secondsSinceStop >= ACK_POLLS_AT_STOP) {
                return false;
            }
            if (++failures == 1) {
                LOG.warn("Kafka does not acknowledge; events wait in the outbox.");
            }
            if (++seconds == ACK_POLLS_PER_PRODUCER) {
                throw new NotSent(new TimeoutException("no acknowledgement after " + seconds + " s"));
            }
        }
        return true;
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private void pauseFor(Duration duration) throws InterruptedException {
        boolean stop = stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        LOG.tracef("Paused %s, stopping: %s", duration, stop);
    }
}
