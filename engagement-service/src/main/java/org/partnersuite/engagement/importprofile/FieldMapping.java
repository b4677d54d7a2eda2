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
 * @param groupingMark a space stands for every kind of space, an apostrophe for both
 */
public record FieldMapping(
        @Size(min = 1, max = 10) List<ValueSource> sources,

        @Schema(
                description = "Patterns of day, month and year, with a time of day and an offset or 'Z' as well, or"
                        + " EXCEL_SERIAL.",
                examples = "[\"dd.MM.yyyy\"]")
        @Size(min = 1, max = 10)
        @Nullable
        List<@Size(min = 1, max = 40) String> dateFormats,

        @Schema(description = "Default: a point.", examples = ",") @Pattern(regexp = "^[.,]$") @Size(max = 1) @Nullable
        String decimalMark,

        @Schema(description = "Default: none.", examples = ".")
        @Pattern(regexp = "^[., '\\u2019\\u00a0\\u202f]$")
        @Size(max = 1)
        @Nullable
        String groupingMark,

        @Schema(description = "Stands before or behind the number and is left out.", examples = "€")
        @Pattern(regexp = "^[^-0-9.,'()\\s]+$")
        @Size(min = 1, max = 5)
        @Nullable
        String currencySign,

        @Schema(description = "How negative numbers are written, besides a minus before.") @Size(max = 2) @Nullable
        List<Negative> negatives) {

    /** The value as the suite writes it. */
    public static FieldMapping of(ValueSource source) {
        return new FieldMapping(List.of(source), null, null, null, null, null);
    }
}
