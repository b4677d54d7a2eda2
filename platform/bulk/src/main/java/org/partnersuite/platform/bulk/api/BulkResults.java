package org.partnersuite.platform.bulk.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;

/** Results as JSON; they are streamed, so that this only describes them. */
record BulkResults(List<Row> rows) {

    /** One row and what became of it. */
    record Row(
            @Schema(description = "Row number from 1, without the header.")
            long row,

            @Schema(description = "Id of the created or changed resource; absent when the row failed.") @Nullable
            UUID id,

            RowOutcome.@Nullable Kind outcome,

            @Schema(description = "All faults of a failed row.") @Nullable
            List<RowFault> faults,

            @Schema(description = "Warnings of a row that was applied.") @Nullable
            List<RowFault> warnings,

            @Schema(description = "The uploaded row, without empty values.")
            Map<String, String> input) {}
}
