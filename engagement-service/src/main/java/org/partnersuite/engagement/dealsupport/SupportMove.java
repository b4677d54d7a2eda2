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
@Schema(name = "DealSupportMove", description = "A status change of a request. Immutable.")
public record SupportMove(
        UUID requestId,

        @Schema(description = "Number of the move of this request, from 1.", examples = "2")
        int number,

        SupportTransition move,
        @ColumnName("from_status") SupportStatus from,
        @ColumnName("to_status") SupportStatus to,
        Instant at,
        @Schema(examples = "mia") String by,

        @Schema(description = "Squad after the move.") @Nullable
        UUID squadId,

        @Schema(description = "True when a lead assigned a place beyond the capacity of the squad.")
        boolean overridden,

        @Schema(examples = "2026-04-02") @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String note) {}
