package org.partnersuite.platform.bulk.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.bulk.JobState;

/** The one thing about a job that its caller changes. */
public record BulkJobState(
        @Schema(
                description = "UPLOAD_COMPLETE: the content is whole, start. ABORTED: stop; what was applied stays.",
                examples = "UPLOAD_COMPLETE")
        JobState state) {}
