package org.partnersuite.partnerprogram.assessment.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.NoTierReason;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Money;

/** A result made again. */
@Schema(name = "AssessmentRecomputation", description = "A result made again from what is kept with it.")
record RecomputationResponse(
        UUID resultId,

        @Schema(description = "Whether it is the stored result, in every criterion.")
        boolean same,

        @Schema(
                description = "Aggregate TCV in the edition's currency.",
                maxLength = 21,
                pattern = "^-?[0-9]{1,15}(\\.[0-9]{1,4})?$",
                examples = "16000000.00")
        String tcv,

        @Nullable Tier includedAs,
        @Nullable Tier tier,
        List<NoTierReason> noTierBecause) {

    static RecomputationResponse of(AssessmentResult result, Outcome again) {
        Outcome stored = result.outcome();
        return new RecomputationResponse(
                result.id(),
                stored != null && stored.says(again),
                Money.written(again.tcv()).toPlainString(),
                again.includedAs(),
                again.tier(),
                again.noTierBecause());
    }
}
