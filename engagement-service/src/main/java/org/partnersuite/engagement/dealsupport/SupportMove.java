package org.partnersuite.engagement.dealsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

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

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        String by,

        @Schema(description = "Squad after the move.") @Nullable
        UUID squadId,

        @Schema(description = "True when a lead assigned a place beyond the capacity of the squad.")
        boolean overridden,

        @Schema(examples = "2026-04-02") @Nullable LocalDate interlockOn,
        @Schema(maxLength = 2000) @Nullable String reason,
        @Schema(maxLength = 2000) @Nullable String outcome,
        @Schema(maxLength = 2000) @Nullable String note) {}
