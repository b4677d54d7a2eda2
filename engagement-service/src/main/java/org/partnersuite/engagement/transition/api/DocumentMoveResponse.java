package org.partnersuite.engagement.transition.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.DocumentMove;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.engagement.transition.DocumentStep;

@Schema(name = "DocumentMove", description = "A step of a transition document that was taken; it is never edited.")
record DocumentMoveResponse(
        UUID documentId,

        @Schema(description = "Counts the document's steps from 1.", examples = "1")
        int number,

        DocumentStep step,
        DocumentStatus from,
        DocumentStatus to,
        Instant at,
        @Schema(examples = "jane") String by,
        @Nullable String reason,
        @Nullable String note) {

    static DocumentMoveResponse of(DocumentMove move) {
        return new DocumentMoveResponse(
                move.documentId(),
                move.number(),
                move.step(),
                move.from(),
                move.to(),
                move.at(),
                move.by(),
                move.reason(),
                move.note());
    }

    /** A step and the document after it. */
    @Schema(name = "DocumentMoveResult")
    record Result(DocumentMoveResponse move, TransitionDocumentResponse document) {}

    /** Every step, from the first. */
    @Schema(name = "DocumentMoves")
    record All(List<DocumentMoveResponse> items) {}
}
