package org.partnersuite.customersuccess.review;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to be done after a review.
 *
 * @param actionId call to action that it became; null when there is none
 */
@Schema(name = "ReviewFollowUp", description = "What was agreed to be done.")
public record FollowUp(
        @Schema(maxLength = 500, examples = "Train the night shift")
        String what,

        @Schema(maxLength = 200, examples = "jane") @Nullable
        String owner,

        LocalDate dueOn,

        @Schema(description = "Call to action that it became.") @Nullable
        UUID actionId) {}
