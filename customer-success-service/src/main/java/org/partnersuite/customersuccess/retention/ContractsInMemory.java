package org.partnersuite.customersuccess.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Retentions;

/**
 * Answers questions of retention from contracts that this instance keeps in memory: 100,000 of them in milliseconds. Before
 * each answer it reads the customers that were changed by transactions which it has not seen, so an answer holds all that was
 * committed when it was asked for, like one from rows.
 *
 * <p>About 100 bytes for each value of a contract. The first question reads all contracts. Beyond {@link #MOST_VALUES}
 * answers are computed from rows.
 */
@Singleton
public class ContractsInMemory {
    /** Values of contracts that are kept in memory at most. */
    static final long MOST_VALUES = 1_000_000;

    /** Changes are kept longer than a memory is brought up to date, so that it misses none. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final Duration FRESH = Duration.ofHours(12);
    private static final int STEP = 10_000;

    private final Lock lock = new ReentrantLock();
    private HeldContracts held = new HeldContracts();
    private @Nullable Snapshot seen;

    /**
     * The transactions that were over when the memory was brought up to date.
     *
     * @param text as PostgreSQL writes it
     * @param nanos when it was taken
     */
    private record Snapshot(String text, long nanos) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - nanos > age.toNanos();
        }
    }

    private record Changes(Snapshot snapshot, Set<UUID> customers) {}

    void start(@Observes StartupEvent started, Retentions retentions) {
        retentions.start("retention-changes", KEPT, STEP, (db, before, limit) -> removeOldest(db, limit));
    }

    /** The source for a caller: a partner's figures are computed from the rows that it may see. */
    public RetentionSource of(Caller caller) {
        return caller.partnerId() == null ? this::figures : RetentionFigures::ofPartner;
    }

    private List<Retention> figures(Handle db, RetentionScope scope) {
        HeldContracts current = scope.customer() == null ? current(db) : null;
        return current == null
                ? RetentionFigures.of(db, scope)
                : HeldCohort.of(current, scope, FigureRates.at(db, scope.currency(), scope.to()));
    }

    /** All customers that have or had contracts, as of now; null when there are too many to keep. */
    private @Nullable HeldContracts current(Handle db) {
        lock.lock();
        try {
            Snapshot last = seen;
            seen = null;
            if (last == null || last.isOlderThan(FRESH)) {
                if (!readAll(db)) {
                    return null;
                }
            } else {
                Changes changes = changesSince(db, last);
                if (!changes.customers().isEmpty()) {
                    held.replace(changes.customers(), HeldRows.of(db, List.copyOf(changes.customers()), held));
                }
                seen = changes.snapshot();
            }
            return held;
        } catch (ArithmeticException e) {
            // An amount beyond 922 trillion has no room in memory.
            return null;
        } finally {
            lock.unlock();
        }
    }

    private boolean readAll(Handle db) {
        Snapshot snapshot = db.createQuery("select pg_current_snapshot()::text")
                .map((row, context) -> new Snapshot(row.getString(1), System.nanoTime()))
                .one();
        boolean fits = db.createQuery("select count(*) <= :most from contract_value_span")
                .bind("most", MOST_VALUES)
                .mapTo(Boolean.class)
                .one();
        held = new HeldContracts();
        if (fits) {
            held.replace(Set.of(), HeldRows.ofAll(db, held));
            seen = snapshot;
        }
        return fits;
    }

    /** The customers in transactions that the snapshot did not see, by the snapshot that sees them. */
    private static Changes changesSince(Handle db, Snapshot snapshot) {
        try (Query query = db.createQuery("""
                select pg_current_snapshot()::text, array(
                    select distinct customer_id from retention_change
                    where changed_in >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
                        and not pg_visible_in_snapshot(changed_in, cast(:seen as pg_snapshot)))
                """)) {
            return query.bind("seen", snapshot.text())
                    .map((row, context) -> new Changes(
                            new Snapshot(row.getString(1), System.nanoTime()),
                            new HashSet<>(Arrays.asList((UUID[]) row.getArray(2).getArray()))))
                    .one();
        }
    }

    /** By the database's clock, which wrote their time. */
    private static int removeOldest(Handle db, int limit) {
        return db.createUpdate("""
                        delete from retention_change where ctid = any(array(
                            select ctid from retention_change where changed_at < now() - make_interval(secs => :seconds)
                            order by changed_at limit :limit))
                        """)
                .bind("seconds", KEPT.toSeconds())
                .bind("limit", limit)
                .execute();
    }
}
