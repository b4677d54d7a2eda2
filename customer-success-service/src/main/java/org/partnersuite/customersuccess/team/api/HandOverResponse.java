package org.partnersuite.customersuccess.team.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.BookHandOver;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "BookHandOver", description = "All or part of a person's book went to others from a day on.")
record HandOverResponse(
        UUID id,
        @Schema(maxLength = 200) String from,
        TeamRole role,
        LocalDate effectiveOn,
        @Schema(maxLength = 1000) String reason,
        @Schema(maxLength = TextBounds.SUBJECT) String handedOverBy,
        List<BookHandOver.Move> moves,

        @Schema(description = "Time at which actions and renewals followed; absent until the day comes.") @Nullable
        Instant followedOn,

        Instant createdAt) {

    static HandOverResponse of(BookHandOver handOver) {
        return new HandOverResponse(
                handOver.id(),
                handOver.from(),
                handOver.role(),
                handOver.effectiveOn(),
                handOver.reason(),
                handOver.handedOverBy(),
                handOver.moves(),
                handOver.followedOn(),
                handOver.createdAt());
    }
}
