package org.partnersuite.platform.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.partnersuite.platform.outbox.EventsLogged;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.FailureCause;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;

/**
 * Begins rounds of the webhooks that have work, each on a thread of its own: a slow receiver holds up nobody else. One
 * instance of a service does.
 */
@Singleton
class WebhookWorker {
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration GATHER = Duration.ofMillis(20);

    private final Database database;
    private final DeliveryRounds rounds;
    private final Clock clock;
    private final WebhookConfig config;
    private final DeliveryLead lead;
    private final WorkLoop loop;
    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    /** Webhooks that could do nothing, with the time of their next round: their receivers fail. */
    private final Map<UUID, Long> restUntilNanos = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    WebhookWorker(
            Database database,
            DataSource dataSource,
            DeliveryRounds rounds,
            Clock clock,
            WebhookConfig config,
            WorkLoops loops) {
        this.database = database;
        this.rounds = rounds;
        this.clock = clock;
        this.config = config;
        this.lead = new DeliveryLead(dataSource);
        this.loop = loops.of("webhooks", new Pace(POLL, GATHER), this::step);
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            loop.start();
        }
    }

    void wakeUp(@Observes EventsLogged logged) {
        loop.wakeUp();
    }

    /** Calls under way are finished and recorded before another instance begins. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException, SQLException {
        loop.stop();
        threads.shutdown();
        if (!threads.awaitTermination(config.callTimeout().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Calls of receivers were under way at the end; they will be made again.");
        }
        lead.release();
    }

    private boolean step() {
        if (!leads()) {
            return false;
        }
        for (UUID webhook :
                database.readAs(DeliveryRounds.SERVICE, db -> DeliveryStore.webhooksWithWork(db, clock.instant()))) {
            if (!isAtRest(webhook) && atWork.add(webhook)) {
                threads.execute(() -> round(webhook));
            }
        }
        return false;
    }

    private boolean isAtRest(UUID webhook) {
        Long until = restUntilNanos.get(webhook);
        return until != null && until - System.nanoTime() > 0;
    }

    private boolean leads() {
        try {
            return lead.isHeld();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a failure the next one begins with the next poll. */
    private void round(UUID webhook) {
        boolean more = false;
        try {
            more = rounds.run(webhook);
        } catch (RuntimeException e) {
            LOG.warnf("A round of webhook %s failed and is repeated: %s", webhook, FailureCause.reason(e));
        } finally {
            if (more) {
                restUntilNanos.remove(webhook);
            } else {
                restUntilNanos.put(webhook, System.nanoTime() + POLL.toNanos());
            }
            atWork.remove(webhook);
            if (more) {
                loop.wakeUp();
            }
        }
    }
}
