package org.partnersuite.engagement.merge.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.merge.Merge;

@Schema(name = "Merge", description = "One opportunity was folded into another.")
record MergeResponse(
        @Schema(description = "Its id leads to the survivor.")
        UUID mergedId,

        UUID survivorId,

        @Schema(description = "The merged one's last version.", examples = "2")
        long mergedVersion,

        @Schema(description = "The survivor's version after it.", examples = "4")
        long survivorVersion,

        @Schema(description = "How many of its lines the survivor took.", examples = "1")
        int linesTaken,

        @Schema(examples = "jane") String by,
        Instant at,
        @Schema(examples = "Recorded by two sellers") String reason) {

    static MergeResponse of(Merge merge) {
        return new MergeResponse(
                merge.mergedId(),
                merge.survivorId(),
                merge.mergedVersion(),
                merge.survivorVersion(),
                merge.linesTaken(),
                merge.by(),
                merge.at(),
                merge.reason());
    }

    /** All that is in an opportunity now. */
    @Schema(name = "Merges")
    record All(List<MergeResponse> items) {}
}
