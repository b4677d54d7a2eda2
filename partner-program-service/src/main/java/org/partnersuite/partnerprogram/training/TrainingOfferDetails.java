package org.partnersuite.partnerprogram.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of a training offer. */
public record TrainingOfferDetails(
        @Schema(maxLength = 200, examples = "Delivery academy")
        String name,

        TrainingPurpose purpose,

        @Schema(description = "At no charge.") boolean free,

        @Schema(description = "For any number of people.") boolean unlimited,

        @Schema(description = "Where people enrol.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {}
