package org.partnersuite.partnerprogram.scorecard.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.scorecard.ComparedFigures;
import org.partnersuite.partnerprogram.scorecard.Health;
import org.partnersuite.partnerprogram.scorecard.RelationshipRating;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "RelationshipRating", description = "How somebody rated the relationship with a partner.")
record RelationshipRatingResponse(
        UUID id,
        UUID partnerId,
        Health rating,

        @Schema(maxLength = 4000, description = "For the vendor alone.") @Nullable
        String comment,

        @Schema(
                description = "The partner's own figures held against ours when it was rated; absent when nothing was"
                        + " compared.")
        @Nullable
        ComparedFigures figures,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "ann")
        String ratedBy,

        Instant ratedAt) {

    static RelationshipRatingResponse of(RelationshipRating rated) {
        return new RelationshipRatingResponse(
                rated.id(),
                rated.partnerId(),
                rated.rating(),
                rated.comment(),
                rated.figures(),
                rated.ratedBy(),
                rated.ratedAt());
    }
}
