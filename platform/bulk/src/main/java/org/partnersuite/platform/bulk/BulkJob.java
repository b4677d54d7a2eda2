package org.partnersuite.platform.bulk;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;

/**
 * A job as it is stored.
 *
 * @param version increases with changes by callers, not with progress
 * @param creator caller in whose name rows are applied
 * @param failure why the job as a whole failed
 * @param traceparent of the request that sent it
 */
public record BulkJob(
        UUID id,
        long version,
        JobSpec spec,
        JobState state,
        Caller creator,
        Times times,
        @Nullable Content content,
        Progress progress,
        @Nullable RowFault failure,
        @Nullable String traceparent) {

    /** When it went from state to state. */
    public record Times(
            Instant createdAt,
            @Nullable Instant queuedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}

    /**
     * The upload that counts.
     *
     * @param charset how it was encoded; null when that was not recorded yet
     * @param digest of its bytes, unpacked; null when it came with the job
     */
    public record Content(
            UUID uploadId,
            List<String> columns,
            long rows,
            int chunks,
            @Nullable Charset charset,
            @Nullable String digest) {}

    /**
     * How far it is.
     *
     * @param failedAttempts of the current chunk
     * @param warned those of the applied rows that have a warning
     */
    public record Progress(
            int chunksDone, int failedAttempts, long created, long updated, long unchanged, long failed, long warned) {
        public long rowsDone() {
            return created + updated + unchanged + failed;
        }
    }

    public long rows() {
        return content == null ? 0 : content.rows();
    }

    /** Whole per cent, rounded down: 100 only when every row is done. */
    public int percent() {
        if (rows() == 0) {
            return state == JobState.COMPLETE ? 100 : 0;
        }
        return (int) (progress.rowsDone() * 100 / rows());
    }

    public boolean isVisibleTo(Caller caller) {
        return caller.hasAnyRole(Roles.ADMIN)
                || (caller.subject().equals(creator.subject())
                        && caller.client().equals(creator.client())
                        && Objects.equals(caller.partnerId(), creator.partnerId()));
    }

    public JobContext context() {
        return new JobContext(id, creator, spec);
    }
}
