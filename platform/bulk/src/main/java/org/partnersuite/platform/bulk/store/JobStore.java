package org.partnersuite.platform.bulk.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Json;

/** Jobs as callers change them. */
public final class JobStore {
    public static final RowMapper<BulkJob> ROW = new JobRow();

    private JobStore() {}

    public static void insert(Handle db, UUID id, JobSpec spec, Caller creator, Instant now) {
        JobSpec.Profile profile = spec.profile();
        db.createUpdate("""
                        insert into bulk_job (id, version, object, format, delimiter, external_id_source, profile_id,
                               profile_version, dry_run, state, subject, client, roles, partner_id, created_at)
                        values (:id, 1, :object, :format, :delimiter, :source, cast(:profile as uuid),
                               cast(:profileVersion as integer), :dryRun,
                               'OPEN', :subject, :client, :roles, cast(:partner as uuid), :now)
                        """)
                .bind("id", id)
                .bind("object", spec.object())
                .bind("format", spec.format().name())
                .bind(
                        "delimiter",
                        spec.delimiter() == null ? null : spec.delimiter().toString())
                .bind("source", spec.externalIdSource())
                .bind("profile", profile == null ? null : profile.id())
                .bind("profileVersion", profile == null ? null : profile.version())
                .bind("dryRun", spec.dryRun())
                .bind("subject", creator.subject())
                .bind("client", creator.client())
                .bindArray("roles", String.class, List.copyOf(creator.roles()))
                .bind("partner", creator.partnerId())
                .bind("now", now)
                .execute();
    }

    /** Jobs that have not ended. */
    public record Unfinished(long ofCaller, long ofAll) {}

    /** As far as the caller sees them; counted so that no other call of the caller's can create one before this transaction ends. */
    public static Unfinished unfinished(Handle db, Caller caller) {
        db.createQuery("select pg_advisory_xact_lock(hashtextextended('bulk_job ' || :client || ' ' || :subject, 0))")
                .bind("client", caller.client())
                .bind("subject", caller.subject())
                .mapTo(String.class)
                .one();
        return db.createQuery("""
                        select count(*) filter (where client = :client and subject = :subject) as of_caller,
                               count(*) as of_all
                        from bulk_job where state in ('OPEN', 'UPLOAD_COMPLETE', 'IN_PROGRESS')
                        """)
                .bind("client", caller.client())
                .bind("subject", caller.subject())
                .map((row, context) -> new Unfinished(row.getLong("of_caller"), row.getLong("of_all")))
                .one();
    }

    public static Optional<BulkJob> find(Handle db, UUID id) {
        return db.createQuery("select * from bulk_job where id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    public static List<BulkJob> all(Handle db, Collection<UUID> ids) {
        return db.createQuery("select * from bulk_job where id = any(:ids)")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(ROW)
                .list();
    }

    /** Waits for a chunk that is being applied. */
    public static Optional<BulkJob> lock(Handle db, UUID id) {
        return db.createQuery("select * from bulk_job where id = :id for update")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    /** The content that counts from now on; false when the job has changed since it was read. */
    public static boolean setContent(Handle db, UUID id, long version, BulkJob.Content content) {
        Charset charset = content.charset();
        return db.createUpdate("""
                        update bulk_job set version = version + 1, upload_id = :upload, columns = :columns,
                               rows_total = :rows, chunks_total = :chunks, charset = :charset,
                               content_digest = :digest
                        where id = :id and version = :version and state = 'OPEN'
                        """)
                        .bind("id", id)
                        .bind("version", version)
                        .bind("upload", content.uploadId())
                        .bindArray("columns", String.class, content.columns())
                        .bind("rows", content.rows())
                        .bind("chunks", content.chunks())
                        .bind("charset", charset == null ? null : charset.name())
                        .bind("digest", content.digest())
                        .execute()
                == 1;
    }

    public static void queue(Handle db, UUID id, Instant now, @Nullable String traceparent) {
        db.createUpdate("""
                        update bulk_job set version = version + 1, state = 'UPLOAD_COMPLETE', queued_at = :now,
                               traceparent = :traceparent
                        where id = :id
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("traceparent", traceparent)
                .execute();
    }

    public static void abort(Handle db, UUID id, Instant now) {
        db.createUpdate("""
                        update bulk_job set version = version + 1, state = 'ABORTED', finished_at = :now where id = :id
                        """).bind("id", id).bind("now", now).execute();
    }

    /** Fails some of the jobs that stay OPEN for too long, and lets go of their content. */
    public static int failForgotten(Handle db, Instant now, Duration openFor, RowFault failure) {
        return db.createUpdate("""
                        with forgotten as (
                            update bulk_job set state = 'FAILED', version = version + 1, finished_at = :now,
                                   failure = cast(:failure as jsonb)
                            where id in (select id from bulk_job where state = 'OPEN' and created_at < :limit
                                         limit 20 for update skip locked)
                            returning id)
                        delete from bulk_chunk where job_id in (select id from forgotten)
                        """)
                .bind("now", now)
                .bind("limit", now.minus(openFor))
                .bind("failure", new String(Json.write(failure), StandardCharsets.UTF_8))
                .execute();
    }

    /** Some of the jobs that ended longer ago than they are kept. */
    public static int deleteOlderThan(Handle db, Instant now, Duration retention) {
        return db.createUpdate("""
                        delete from bulk_job where id in (
                            select id from bulk_job where finished_at < :limit limit 20)
                        """).bind("limit", now.minus(retention)).execute();
    }
}
