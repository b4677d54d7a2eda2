package org.partnersuite.customersuccess.interaction.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.interaction.Interaction;
import org.partnersuite.customersuccess.interaction.InteractionDetails;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Interaction", description = "A touch with a customer.")
record InteractionResponse(
        UUID id,
        @Schema(examples = "1") long version,
        @Nullable ExternalId externalId,
        UUID customerId,
        @JsonUnwrapped InteractionDetails details,
        Instant createdAt,
        Instant updatedAt) {

    static InteractionResponse of(Interaction interaction) {
        return new InteractionResponse(
                interaction.id(),
                interaction.version(),
                interaction.externalId(),
                interaction.customerId(),
                interaction.details(),
                interaction.createdAt(),
                interaction.updatedAt());
    }
}
