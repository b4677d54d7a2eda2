package org.partnersuite.benchmarks.reporting;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.engagement.BulkByJdbc;
import org.partnersuite.benchmarks.engagement.CreateOverHttp;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.OpenLoad;
import org.partnersuite.benchmarks.measure.Operation;

/**
 * From the commit of an opportunity, or the response to its create, to its row in the reporting database. Some are
 * looked for every few milliseconds.
 */
public final class Visibility {
    private static final int EVENTS_A_CREATE = 2;
    private static final int CLIENTS = 16;
    private static final int SAMPLED = 10;
    private static final int BATCH = 25;
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final SuiteUnderLoad suite;
    private final List<UUID> accounts;
    private final Map<UUID, Long> pending = new ConcurrentHashMap<>();
    private final Histogram latencies = new Histogram(TimeUnit.MINUTES.toNanos(5), 3);

    public Visibility(SuiteUnderLoad suite, List<UUID> accounts) {
        this.suite = suite;
        this.accounts = accounts;
    }

    /** Created one by one over HTTP, which takes most of a small machine for itself. */
    public Histogram byRequests(double eventsPerSecond, double seconds) throws Exception {
        List<Operation> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(client(i));
        }
        return measure(clients, eventsPerSecond / EVENTS_A_CREATE, seconds);
    }

    /** Committed by a client of the database in small transactions, so that the way of the events is what is measured. */
    public Histogram byCommits(double eventsPerSecond, double seconds) throws Exception {
        return measure(List.of(committing()), eventsPerSecond / EVENTS_A_CREATE / BATCH, seconds);
    }

    private Histogram measure(List<Operation> clients, double perSecond, double seconds) throws Exception {
        AtomicBoolean sending = new AtomicBoolean(true);
        Thread looker = Thread.ofPlatform().start(() -> look(sending));
        new OpenLoad(perSecond, seconds).run(clients);
        sending.set(false);
        looker.join();
        for (Operation client : clients) {
            client.close();
        }
        if (!pending.isEmpty()) {
            throw new IllegalStateException(pending.size() + " creates were never visible");
        }
        return latencies;
    }

    private Operation committing() throws SQLException {
        BulkByJdbc database = new BulkByJdbc(suite, accounts);
        return new Operation() {
            private int next = (int) (System.currentTimeMillis() % 1_000_000_000);

            @Override
            public void once() throws IOException {
                try {
                    UUID[] ids = database.commit(next, BATCH);
                    next += BATCH;
                    pending.put(ids[0], System.nanoTime());
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }

            @Override
            public void close() {}
        };
    }

    private Operation client(int number) throws IOException {
        CreateOverHttp.Client http = new CreateOverHttp.Client(
                suite.engagementPort(), suite.token("seller"), accounts, (number + 1) * 1_000_003);
        return new Operation() {
            private int count;

            @Override
            public void once() throws IOException {
                http.once();
                if (count++ % SAMPLED == 0) {
                    pending.put(http.latestId(), System.nanoTime());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private void look(AtomicBoolean sending) {
        try (Connection db = suite.connect("reporting");
                PreparedStatement found =
                        db.prepareStatement("select id from projection_a.opportunity_fact where id = any(?)")) {
            long giveUp = Long.MAX_VALUE;
            while ((sending.get() || !pending.isEmpty()) && System.nanoTime() < giveUp) {
                if (!sending.get() && giveUp == Long.MAX_VALUE) {
                    giveUp = System.nanoTime() + PATIENCE_NANOS;
                }
                found.setArray(1, db.createArrayOf("uuid", pending.keySet().toArray()));
                try (ResultSet rows = found.executeQuery()) {
                    while (rows.next()) {
                        Long committed = pending.remove(rows.getObject(1, UUID.class));
                        if (committed != null) {
                            latencies.recordValue(System.nanoTime() - committed);
                        }
                    }
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
