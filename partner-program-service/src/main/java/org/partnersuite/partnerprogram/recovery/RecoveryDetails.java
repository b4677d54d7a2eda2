package org.partnersuite.partnerprogram.recovery;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is to achieve and who stands for it on both sides.
 *
 * @param noticeId of the shortfall that it is to end
 * @param allianceManager of the partner
 * @param counterpart on our side
 */
@Embeddable
public record RecoveryDetails(
        @Schema(description = "Notice of the shortfall that it is to end.") @Nullable
        UUID noticeId,

        @Schema(maxLength = 200, examples = "Back to GOLD by December")
        String title,

        @Schema(maxLength = 2000, examples = "Close 1.5 million of the pipeline of the third quarter")
        String goal,

        @Schema(maxLength = 200, description = "The partner's alliance manager.", examples = "Pat Roe") @Nullable
        String allianceManager,

        @Schema(maxLength = 200, description = "Our counterpart.", examples = "jane")
        String counterpart,

        LocalDate startsOn,

        @Schema(description = "Day by which the goal is to be reached.")
        LocalDate targetOn) {}
