package org.partnersuite.engagement.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.tdp.PointReference;

/**
 * Editable fields of a strategic initiative.
 *
 * @param tdp the name of the decision point that it aims at, as it was when the initiative referred to it
 */
@Embeddable
public record InitiativeDetails(
        @Enumerated(EnumType.STRING) InitiativeType type,
        @Schema(examples = "Claims triage") @Nullable String description,

        @Schema(examples = "Sorts incoming claims by urgency and drafts the first answer") @Nullable
        String comments,

        @Schema(examples = "Spotlight Generative AI") String salesPlay,

        @Schema(examples = "Foundation-model platform") @Nullable
        String tdp,

        @Schema(description = "Decision point of the account that it aims at.") @Nullable
        UUID tdpId,

        @Schema(examples = "BTS") @Nullable String consultingGrowthPlatform,
        @Schema(examples = "Gen AI: watsonx") @Nullable String campaign) {

    PointReference point() {
        return new PointReference(tdpId, tdp);
    }

    InitiativeDetails aimingAt(PointReference point) {
        return new InitiativeDetails(
                type, description, comments, salesPlay, point.tdp(), point.tdpId(), consultingGrowthPlatform, campaign);
    }
}
