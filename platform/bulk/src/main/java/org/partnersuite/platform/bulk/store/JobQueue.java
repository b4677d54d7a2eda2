package org.partnersuite.platform.bulk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.Json;

/**
 * Queue of jobs. Jobs of one caller run one after the other in the order in which they were sent; different callers
 * alternate chunk by chunk. The lock of the job's row is the lease: it ends with the transaction, also when the replica
 * dies.
 */
public final class JobQueue {
    private JobQueue() {}

    /** Ids of runnable jobs, longest waiting first; several, because another worker may hold the first. */
    public static List<UUID> next(Handle db, Instant now) {
        return db.createQuery("""
                        select j.id from bulk_job j
                        where j.state in ('UPLOAD_COMPLETE', 'IN_PROGRESS') and (j.retry_at is null or j.retry_at <= :now)
                          and not exists (
                              select from bulk_job earlier
                              where earlier.state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                                and earlier.client = j.client and earlier.subject = j.subject
                                and (earlier.queued_at, earlier.id) < (j.queued_at, j.id))
                        order by j.last_chunk_at nulls first, j.queued_at, j.id
                        limit 20
                        """).bind("now", now).mapTo(UUID.class).list();
    }

    /** Empty when another worker has it, or it has ended. */
    public static Optional<BulkJob> take(Handle db, UUID id) {
        return db.createQuery("""
                        select * from bulk_job where id = :id and state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                        for update skip locked
                        """).bind("id", id).map(JobStore.ROW).findOne();
    }

    public static void start(Handle db, UUID id, Instant now) {
        db.createUpdate("""
                        update bulk_job set state = 'IN_PROGRESS', started_at = coalesce(started_at, :now) where id = :id
                        """).bind("id", id).bind("now", now).execute();
    }

    public static void advance(Handle db, UUID id, Collection<RowOutcome> outcomes, Instant now) {
        db.createUpdate("""
                        update bulk_job set chunks_done = chunks_done + 1, last_chunk_at = :now, failed_attempts = 0,
                               retry_at = null, rows_created = rows_created + :created,
                               rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                               rows_failed = rows_failed + :failed, rows_warned = rows_warned + :warned
                        where id = :id
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("created", count(outcomes, RowOutcome.Kind.CREATED))
                .bind("updated", count(outcomes, RowOutcome.Kind.UPDATED))
                .bind("unchanged", count(outcomes, RowOutcome.Kind.UNCHANGED))
                .bind("failed", count(outcomes, RowOutcome.Kind.FAILED))
                .bind(
                        "warned",
                        outcomes.stream()
                                .filter(outcome -> !outcome.warnings().isEmpty())
                                .count())
                .execute();
    }

    public static void complete(Handle db, UUID id, Instant now) {
        db.createUpdate("update bulk_job set state = 'COMPLETE', finished_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    /** Counts a failed attempt and returns their number; the delay increases with each one. */
    public static int postpone(Handle db, UUID id, Instant now) {
        return db.createQuery("""
                        update bulk_job set failed_attempts = failed_attempts + 1, last_chunk_at = :now,
                               retry_at = cast(:now as timestamptz) + interval '1 second' * power(2, failed_attempts)
                        where id = :id and state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                        returning failed_attempts
                        """)
                .bind("id", id)
                .bind("now", now)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** Lets other jobs run first, without counting an attempt. */
    public static void giveWay(Handle db, UUID id, Instant now) {
        db.createUpdate("update bulk_job set last_chunk_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    /** Fails the job; applied rows remain. */
    public static void fail(Handle db, UUID id, Instant now, RowFault failure) {
        db.createUpdate("""
                        update bulk_job set state = 'FAILED', finished_at = :now, failure = cast(:failure as jsonb)
                        where id = :id and state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("failure", new String(Json.write(failure), StandardCharsets.UTF_8))
                .execute();
    }

    /**
     * Waiting and running jobs.
     *
     * @param oldestSeconds age in seconds of the oldest queued job; 0 when there is none
     */
    public record Load(double queued, double running, double oldestSeconds) {
        public static final Load UNKNOWN = new Load(Double.NaN, Double.NaN, Double.NaN);
    }

    public static Load load(Handle db) {
        return db.createQuery("""
                        select count(*) filter (where state = 'UPLOAD_COMPLETE') as queued,
                               count(*) filter (where state = 'IN_PROGRESS') as running,
                               greatest(0, coalesce(extract(epoch from now() - min(queued_at)), 0)) as oldest
                        from bulk_job where state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                        """)
                .map((row, context) ->
                        new Load(row.getDouble("queued"), row.getDouble("running"), row.getDouble("oldest")))
                .one();
    }

    private static long count(Collection<RowOutcome> outcomes, RowOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
}
