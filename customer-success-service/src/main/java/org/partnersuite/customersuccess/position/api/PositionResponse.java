package org.partnersuite.customersuccess.position.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.position.Position;

@Schema(name = "LifecyclePosition", description = "Where a use case of a subscription stands in the lifecycle.")
record PositionResponse(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        @Schema(maxLength = 200) String useCase,
        Stage stage,
        EngagementStage engagementStage,

        @Schema(description = "Counts the rounds from 1; a further one begins at USE.")
        int round,

        @Schema(description = "Stage from which RENEW was entered ahead of its order, and to which it returns.")
        @Nullable
        Stage returnsTo,

        @Schema(description = "Time at which it entered its stage.")
        Instant enteredAt,

        boolean stalled,

        @Schema(description = "Day on which it was stalled.") @Nullable
        LocalDate stalledOn,

        Instant createdAt,
        Instant updatedAt) {

    static PositionResponse of(Position position) {
        return new PositionResponse(
                position.id(),
                position.subscriptionId(),
                position.customerId(),
                position.useCase(),
                position.stage(),
                position.stage().engagementStage(),
                position.round(),
                position.returnsTo(),
                position.enteredAt(),
                position.isStalled(),
                position.stalledOn(),
                position.createdAt(),
                position.updatedAt());
    }
}
