package org.partnersuite.partnerprogram.scorecard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.NoTierReason;
import org.partnersuite.partnerprogram.assessment.ResultKind;
import org.partnersuite.partnerprogram.edition.Tier;

@Schema(name = "ScoredResult", description = "The newest published result.")
record ScoredResult(
        UUID resultId,
        ResultKind kind,

        @Schema(description = "Measuring day.") LocalDate day,

        @Nullable Tier includedAs,
        @Nullable Tier tier,
        List<NoTierReason> noTierBecause,
        @Nullable LocalDate effectiveOn) {

    static ScoredResult of(AssessmentResult result) {
        return new ScoredResult(
                result.id(),
                result.kind(),
                result.day(),
                result.includedAs(),
                result.tier(),
                result.noTierBecause().stream().map(NoTierReason::valueOf).toList(),
                result.effectiveOn());
    }
}
