package org.partnersuite.platform.bulk.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.bulk.BulkJob;

/**
 * How far a job is.
 *
 * @param percent of the rows, rounded down
 */
public record JobProgress(
        long total,
        long done,
        @Schema(minimum = "0", maximum = "100") int percent,
        long created,
        long updated,
        long unchanged,
        long failed,

        @Schema(description = "Rows among those that were applied that have a warning.")
        long warned) {

    static JobProgress of(BulkJob job) {
        BulkJob.Progress progress = job.progress();
        return new JobProgress(
                job.rows(),
                progress.rowsDone(),
                job.percent(),
                progress.created(),
                progress.updated(),
                progress.unchanged(),
                progress.failed(),
                progress.warned());
    }
}
