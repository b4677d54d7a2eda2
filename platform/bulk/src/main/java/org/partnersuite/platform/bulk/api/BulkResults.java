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
            @Schema(description = "Counted from 1, without the header.")
            long row,

            @Schema(description = "Of what the row became; absent when it failed.") @Nullable
            UUID id,

            RowOutcome.@Nullable Kind outcome,

            @Schema(description = "Every fault of a failed row.") @Nullable
            List<RowFault> faults,

            @Schema(description = "The row as it was uploaded, without empty values.")
            Map<String, String> input) {}
}
