package org.partnersuite.engagement.initiative.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative;
import org.partnersuite.engagement.initiative.InitiativeDetails;
import org.partnersuite.engagement.initiative.InitiativeType;

@Schema(name = "Initiative", description = "What a client wants to achieve with generative AI.")
record InitiativeResponse(
        UUID id,
        @Schema(examples = "2") long version,
        UUID accountId,
        @Schema(examples = "GenAI-Talent") String name,
        InitiativeType type,
        @Schema(examples = "Claims triage") @Nullable String description,

        @Schema(examples = "Sorts incoming claims by urgency and drafts the first answer") @Nullable
        String comments,

        @Schema(examples = "Spotlight Generative AI") String salesPlay,

        @Schema(examples = "Foundation-model platform") @Nullable
        String tdp,

        @Schema(examples = "BTS") @Nullable String consultingGrowthPlatform,
        @Schema(examples = "Gen AI: watsonx") @Nullable String campaign,
        Instant createdAt,
        Instant updatedAt) {

    static InitiativeResponse of(Initiative initiative) {
        InitiativeDetails details = initiative.details();
        return new InitiativeResponse(
                initiative.id(),
                initiative.version(),
                initiative.accountId(),
                initiative.name(),
                details.type(),
                details.description(),
                details.comments(),
                details.salesPlay(),
                details.tdp(),
                details.consultingGrowthPlatform(),
                details.campaign(),
                initiative.createdAt(),
                initiative.updatedAt());
    }
}
