package org.partnersuite.platform.bulk.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.store.FaultStore;

/** A job as it is answered. */
public record BulkJobBody(
        UUID id,
        String object,
        JobFormat format,
        JobState state,
        boolean dryRun,
        @Nullable String externalIdSource,
        @Nullable Profile importProfile,
        @Nullable String delimiter,
        String createdBy,
        Instant createdAt,
        @Nullable Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "The columns of the content, once it is there.") @Nullable
        List<String> columns,

        JobProgress rows,

        @Schema(description = "Rows that failed, counted by reason, most frequent first; not in lists.") @Nullable
        List<FaultStore.Reason> reasons,

        @Schema(description = "Why the job as a whole failed.") @Nullable
        RowFault failure) {

    /** The exact version of the import profile that is used. */
    public record Profile(UUID id, int version) {}

    static BulkJobBody of(BulkJob job, @Nullable List<FaultStore.Reason> reasons) {
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
                job.failure());
    }
}
