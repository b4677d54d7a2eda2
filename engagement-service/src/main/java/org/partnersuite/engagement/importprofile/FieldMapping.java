package org.partnersuite.engagement.importprofile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How one field is filled: the first source that yields a value wins.
 *
 * @param dateFormats tried in order; ISO dates when absent
 */
public record FieldMapping(
        @Size(min = 1, max = 10) List<ValueSource> sources,

        @Schema(examples = "[\"dd-MM-yy\"]") @Size(min = 1, max = 10) @Nullable
        List<@Size(min = 1, max = 40) String> dateFormats,

        @Schema(description = "Default: a point.", examples = ",") @Pattern(regexp = "^[.,]$") @Size(max = 1) @Nullable
        String decimalMark,

        @Schema(description = "Default: none.", examples = ".")
        @Pattern(regexp = "^[., '\u00a0\u202f]$")
        @Size(max = 1)
        @Nullable
        String groupingMark) {}
