package org.partnersuite.engagement.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** An open opportunity that another one may repeat (EN-14). */
@Schema(description = "An open opportunity that may be the same deal.")
public record LikelyDuplicate(
        UUID id,

        @Schema(maxLength = 300, examples = "Talent assistants for the stores")
        String name,

        @Nullable LocalDate closeDate,

        @Schema(description = "Similarity of the names, 0 to 1.", examples = "0.72")
        BigDecimal similarity,

        @Schema(description = "Matching criteria.") List<Reason> why) {

    /** A criterion and its result. */
    @Schema(name = "DuplicateCriterion")
    public record Reason(
            @Schema(pattern = TextBounds.KEY, examples = "overlapping_offering")
            String key,

            @Schema(examples = "Both sell watsonx.ai.") String sentence) {}
}
