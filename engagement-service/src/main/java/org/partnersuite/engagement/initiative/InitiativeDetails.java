package org.partnersuite.engagement.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Editable fields of a strategic initiative.
 *
 * @param tdp the technology decision point it aims at
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
        @Schema(examples = "Gen AI: watsonx") @Nullable String campaign) {}
