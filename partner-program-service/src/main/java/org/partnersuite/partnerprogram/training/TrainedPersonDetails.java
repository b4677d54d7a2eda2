package org.partnersuite.partnerprogram.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** Editable fields of a trained person. */
public record TrainedPersonDetails(
        @Schema(description = "Its key in the system it comes from.") @Nested("external") @Nullable
        ExternalId externalId,

        @Schema(maxLength = 200, examples = "ann") String person,
        TrainingAudience audience,
        TrainingKind kind) {}
