package org.partnersuite.partnerprogram.tiering.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.TierExceptions;

@Schema(
        name = "TierExceptionRequest",
        description = "A tier of the program until a day.",
        examples = "{\"tier\":\"GOLD\",\"until\":\"2099-12-31\",\"reason\":\"Two large wins were booked late\"}")
record TierExceptionRequest(
        Tier tier,

        @Schema(description = "First day, today or later. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day.") LocalDate until,

        @NotBlank @Size(max = 2000) String reason) {

    TierExceptions.Draft draft(LocalDate today) {
        return new TierExceptions.Draft(tier, from == null ? today : from, until, reason);
    }
}
