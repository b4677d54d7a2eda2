package org.partnersuite.partnerprogram.tiering.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.platform.rest.TextBounds;

/** A partner's tier from one day to another. */
@Schema(name = "TierTerm", description = "A partner's tier from one day to another.")
public record TierTermResponse(
        UUID id,
        UUID partnerId,
        Tier tier,

        @Schema(description = "Given to all invited partners in the program's first year.")
        boolean provisional,

        TierReason reason,

        @Schema(description = "First day.") LocalDate from,

        @Schema(description = "Last day; absent while no end is known.") @Nullable
        LocalDate until,

        @Schema(description = "The assessment result behind it; absent for exceptions and provisional tiers.") @Nullable
        UUID resultId,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who approved the exception; absent otherwise.") @Nullable
        String approvedBy,

        @Schema(maxLength = 2000, description = "Reason of the exception; absent otherwise.") @Nullable
        String note,

        Instant createdAt) {

    static TierTermResponse of(TierTerm term) {
        return new TierTermResponse(
                term.id(),
                term.partnerId(),
                term.tier(),
                term.provisional(),
                term.reason(),
                term.from(),
                term.until(),
                term.resultId(),
                term.approvedBy(),
                term.note(),
                term.createdAt());
    }
}
