package org.partnersuite.platform.bulk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.Json;

/**
 * Whose turn it is. The jobs of one caller run one after the other, as they were sent; different callers take turns,
 * chunk by chunk. The lock of the job's row is the lease: it ends with the transaction, however the replica ends.
 */
public final class JobQueue {
    private JobQueue() {}

    /** Jobs that may go on, the longest waiting first; more than one, because another worker may hold the first. */
    public static List<BulkJob> next(Handle db, Instant now) {
        return db.createQuery("""
                        select j.* from bulk_job j
                        where j.state in ('UPLOAD_COMPLETE', 'IN_PROGRESS') and (j.retry_at is null or j.retry_at <= :now)
                          and not exists (
                              select from bulk_job earlier
                              where earlier.state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                                and earlier.client = j.client and earlier.subject = j.subject
                                and (earlier.queued_at, earlier.id) < (j.queued_at, j.id))
                        order by j.last_chunk_at nulls first, j.queued_at, j.id
                        limit 20
                        """).bind("now", now).map(JobStore.ROW).list();
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

    public static void advance(Handle db, UUID id, List<RowOutcome> outcomes, Instant now) {
        db.createUpdate("""
                        update bulk_job set chunks_done = chunks_done + 1, last_chunk_at = :now, failed_attempts = 0,
                               retry_at = null, rows_created = rows_created + :created,
                               rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                               rows_failed = rows_failed + :failed
                        where id = :id
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("created", count(outcomes, RowOutcome.Kind.CREATED))
                .bind("updated", count(outcomes, RowOutcome.Kind.UPDATED))
                .bind("unchanged", count(outcomes, RowOutcome.Kind.UNCHANGED))
                .bind("failed", count(outcomes, RowOutcome.Kind.FAILED))
                .execute();
    }

    public static void complete(Handle db, UUID id, Instant now) {
        db.createUpdate("update bulk_job set state = 'COMPLETE', finished_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    /** Counts a failed attempt; the job fails as a whole when it was the last one. */
    public static void postpone(Handle db, UUID id, Instant now, int maxAttempts, RowFault failure) {
        db.createUpdate("""
                        update bulk_job set failed_attempts = failed_attempts + 1,
                               retry_at = cast(:now as timestamptz) + interval '1 second' * power(2, failed_attempts),
                               state = case when failed_attempts + 1 >= :max then 'FAILED' else state end,
                               finished_at = case when failed_attempts + 1 >= :max then cast(:now as timestamptz) end,
                               failure = case when failed_attempts + 1 >= :max then cast(:failure as jsonb) end
                        where id = :id and state in ('UPLOAD_COMPLETE', 'IN_PROGRESS')
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("max", maxAttempts)
                .bind("failure", new String(Json.write(failure), StandardCharsets.UTF_8))
                .execute();
    }

    private static long count(List<RowOutcome> outcomes, RowOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
}
