package org.partnersuite.engagement.initiative.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.initiative.Initiative;
import org.partnersuite.engagement.initiative.InitiativeDetails;

@Schema(name = "Initiative", description = "A strategic initiative of a client for generative AI.")
record InitiativeResponse(
        UUID id,
        @Schema(examples = "2") long version,
        UUID accountId,
        @Schema(examples = "GenAI-Talent") String name,
        @JsonUnwrapped InitiativeDetails details,
        Instant createdAt,
        Instant updatedAt) {

    static InitiativeResponse of(Initiative initiative) {
        return new InitiativeResponse(
                initiative.id(),
                initiative.version(),
                initiative.accountId(),
                initiative.name(),
                initiative.details(),
                initiative.createdAt(),
                initiative.updatedAt());
    }
}
