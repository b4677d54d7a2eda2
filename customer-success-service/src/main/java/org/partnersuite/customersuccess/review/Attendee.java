package org.partnersuite.customersuccess.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a review. */
@Schema(name = "ReviewAttendee", description = "Somebody who takes part in the review.")
public record Attendee(
        @NotBlank @Size(max = 200) @Schema(examples = "Kim Doe")
        String name,

        ReviewKind.Side side,

        @Size(min = 1, max = 200) @Schema(examples = "Head of store operations") @Nullable
        String role) {}
