package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What hinders adoption, and who removes it. */
@Embeddable
public record BarrierDetails(
        @Schema(examples = "Talent assistant") @Nullable String useCase,

        @Schema(description = "Feature that is not adopted.", examples = "shift-planning") @Nullable
        String feature,

        @Schema(examples = "Stores share one login") String title,

        @Schema(examples = "Managers do not use the assistant, because each answer is seen by all")
        String description,

        @Schema(description = "Who removes it.", examples = "sam")
        String owner) {}
