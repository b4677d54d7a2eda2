package org.partnersuite.partnerprogram.fact;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** The days on which something holds. */
@Schema(name = "Term")
public record Term(
        @Schema(description = "First day.", examples = "2026-01-01") @ColumnName("from_day")
        LocalDate from,

        @Schema(description = "Last day; absent while no end is known.", examples = "2026-12-31")
        @ColumnName("to_day")
        @Nullable
        LocalDate to) {

    /** From a day, or from today when it is null. */
    public static Term of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return new Term(from == null ? today : from, to);
    }
}
