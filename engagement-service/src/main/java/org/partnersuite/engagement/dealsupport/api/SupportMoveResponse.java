package org.partnersuite.engagement.dealsupport.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.SupportMove;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.engagement.dealsupport.SupportTransition;

@Schema(name = "DealSupportMove", description = "A move that was made; it is never edited.")
record SupportMoveResponse(
        UUID requestId,

        @Schema(description = "Counts the request's moves from 1.", examples = "2")
        int number,

        SupportTransition move,
        SupportStatus from,
        SupportStatus to,
        Instant at,
        @Schema(examples = "mia") String by,

        @Schema(description = "The squad after it.") @Nullable
        UUID squadId,

        @Schema(description = "A lead gave it a place that the squad did not have.")
        boolean overridden,

        @Schema(examples = "2026-04-02") @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String note) {

    static SupportMoveResponse of(SupportMove move) {
        return new SupportMoveResponse(
                move.requestId(),
                move.number(),
                move.move(),
                move.from(),
                move.to(),
                move.at(),
                move.by(),
                move.squadId(),
                move.overridden(),
                move.interlockOn(),
                move.reason(),
                move.outcome(),
                move.note());
    }

    /** A move and the request after it. */
    @Schema(name = "DealSupportMoveResult")
    record Result(SupportMoveResponse move, DealSupportRequestResponse request) {}

    /** All moves of a request. */
    @Schema(name = "DealSupportMoves", description = "All moves of a request, from the first to the latest.")
    record All(List<SupportMoveResponse> items) {}
}
