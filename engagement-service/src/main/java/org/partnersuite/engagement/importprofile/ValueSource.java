package org.partnersuite.engagement.importprofile;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Source of a value: a column or a constant.
 *
 * @param values their value to ours; ours is written canonically: ISO dates, a point in decimals
 * @param refusals values that make the row fail, each with its reason
 * @param unmapped REFUSE when absent and there is a value map
 * @param reason why an unmapped value is refused
 */
public record ValueSource(
        @Schema(examples = "deal_stage") @Size(min = 1, max = 200) @Nullable
        String column,

        @Size(min = 1, max = 200) @Nullable String constant,

        @Schema(examples = "{\"Won\":\"WON\"}", maxProperties = 10_000) @Size(max = 10_000) @Nullable
        Map<@Size(max = 500) String, @Size(min = 1, max = 500) String> values,

        @Schema(examples = "{\"Prospecting\":\"No opportunity is ever in PREPARE.\"}", maxProperties = 1_000)
        @Size(max = 1_000)
        @Nullable
        Map<@Size(max = 500) String, @Size(min = 1, max = 500) String> refusals,

        @Nullable Unmapped unmapped,
        @Size(min = 1, max = 500) @Nullable String reason) {}
