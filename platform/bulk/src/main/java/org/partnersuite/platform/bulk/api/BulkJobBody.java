package org.partnersuite.platform.bulk.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.store.FaultStore;
import org.partnersuite.platform.rest.TextBounds;

/** Response representation of a job. */
@Schema(name = "BulkJob")
public record BulkJobBody(
        UUID id,
        String object,
        JobFormat format,
        JobState state,
        boolean dryRun,
        @Nullable String externalIdSource,
        @Nullable Profile importProfile,
        @Nullable String delimiter,
        @Schema(maxLength = TextBounds.SUBJECT) String createdBy,
        Instant createdAt,
        @Nullable Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Columns of the content; absent before the upload.") @Nullable
        List<String> columns,

        JobProgress rows,

        @Schema(description = "Failed rows by reason, most frequent first. Omitted in lists.") @Nullable
        List<FaultStore.Reason> reasons,

        @Schema(description = "Warnings of applied rows, most frequent first. Omitted in lists.") @Nullable
        List<FaultStore.Reason> warnings,

        @Schema(description = "The first failed rows with all their faults. The results contain every failed row.")
        @Nullable
        List<FaultStore.FailedRow> firstFailed,

        @Schema(description = "Why the job failed as a whole.") @Nullable
        RowFault failure) {

    private static final int FIRST_FAILED = 10;

    /** The exact version of the import profile that is used. */
    public record Profile(UUID id, int version) {}

    /** As in a list: without the rows that failed. */
    static BulkJobBody brief(BulkJob job) {
        return of(job, null, null, null);
    }

    static BulkJobBody whole(Handle db, BulkJob job) {
        return of(
                job,
                FaultStore.reasons(db, job.id()),
                FaultStore.warnings(db, job.id()),
                FaultStore.first(db, job.id(), FIRST_FAILED));
    }

    private static BulkJobBody of(
            BulkJob job,
            @Nullable List<FaultStore.Reason> reasons,
            @Nullable List<FaultStore.Reason> warnings,
            @Nullable List<FaultStore.FailedRow> firstFailed) {
        JobSpec spec = job.spec();
        JobSpec.Profile profile = spec.profile();
        BulkJob.Content content = job.content();
        return new BulkJobBody(
                job.id(),
                spec.object(),
                spec.format(),
                job.state(),
                spec.dryRun(),
                spec.externalIdSource(),
                profile == null ? null : new Profile(profile.id(), profile.version()),
                spec.delimiter() == null ? null : spec.delimiter().toString(),
                job.creator().subject(),
                job.times().createdAt(),
                job.times().queuedAt(),
                job.times().startedAt(),
                job.times().finishedAt(),
                content == null ? null : content.columns(),
                JobProgress.of(job),
                reasons,
                warnings,
                firstFailed,
                job.failure());
    }
}
