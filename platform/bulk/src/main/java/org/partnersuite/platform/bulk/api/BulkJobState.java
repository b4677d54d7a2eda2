package org.partnersuite.platform.bulk.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.JobState;

/** The state of a job, as set by its caller. */
public record BulkJobState(
        @Schema(
                description = "UPLOAD_COMPLETE starts the job. ABORTED stops it; applied rows remain.",
                examples = "UPLOAD_COMPLETE")
        @Nullable
        Asked state) {

    /** The states that a caller may set; the others are the service's. */
    @Schema(name = "BulkJobMove")
    public enum Asked {
        UPLOAD_COMPLETE(JobState.UPLOAD_COMPLETE),
        ABORTED(JobState.ABORTED);

        private final JobState state;

        Asked(JobState state) {
            this.state = state;
        }
    }

    static final BulkJobState UNSAID = new BulkJobState(null);

    @Nullable
    JobState requested() {
        return state == null ? null : state.state;
    }
}
