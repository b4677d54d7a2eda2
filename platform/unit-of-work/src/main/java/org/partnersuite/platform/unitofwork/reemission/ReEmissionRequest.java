package org.partnersuite.platform.unitofwork.reemission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Aggregates to re-emit: the named ones, or all of a type page by page. */
@Schema(examples = "{\"type\":\"account\",\"limit\":1000}")
public record ReEmissionRequest(
        @Schema(examples = "opportunity") @Size(max = 100) String type,

        @Schema(description = "Ids to re-emit. Default: all of the type.") @Nullable @Size(min = 1, max = 1000)
        List<UUID> ids,

        @Schema(description = "When re-emitting all: continue after this id, the next of the previous response.")
        @Nullable
        UUID after,

        @Schema(description = "When re-emitting all: the number per call. Default: 1000.") @Nullable @Min(1) @Max(5000)
        Integer limit) {
    private static final int LIMIT = 1000;

    int limitOrDefault() {
        return limit == null ? LIMIT : limit;
    }
}
