package org.partnersuite.partnerprogram.partnerreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a monthly review. */
@Schema(name = "PartnerReviewAttendee", description = "Somebody who takes part in the review.")
public record Attendee(
        @NotBlank @Size(max = 200) @Schema(examples = "Pat Roe")
        String name,

        Side side,

        @Size(min = 1, max = 200) @Schema(examples = "Alliance manager") @Nullable
        String role) {

    /** Whose side an attendee is on. */
    @Schema(name = "PartnerReviewSide")
    public enum Side {
        VENDOR,
        PARTNER
    }
}
