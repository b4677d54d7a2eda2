package org.partnersuite.engagement.dealsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * One move of one request; it is never edited.
 *
 * @param by the subject of the caller's token
 */
@Schema(name = "DealSupportMove", description = "A move that was made; it is never edited.")
public record SupportMove(
        UUID requestId,

        @Schema(description = "Counts the request's moves from 1.", examples = "2")
        int number,

        SupportTransition move,
        @ColumnName("from_status") SupportStatus from,
        @ColumnName("to_status") SupportStatus to,
        Instant at,
        @Schema(examples = "mia") String by,

        @Schema(description = "The squad after it.") @Nullable
        UUID squadId,

        @Schema(description = "A lead gave it a place that the squad did not have.")
        boolean overridden,

        @Schema(examples = "2026-04-02") @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String note) {}
