package org.partnersuite.partnerprogram.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.NoTierReason;
import org.partnersuite.partnerprogram.assessment.ResultKind;
import org.partnersuite.partnerprogram.assessment.ResultStatus;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Money;

/** What a partner was measured as, without the criteria. */
@Schema(name = "AssessmentResultSummary", description = "What a partner was measured as, without the criteria.")
public record AssessmentResultSummary(
        UUID id,
        @Schema(examples = "3") long version,

        @Schema(description = "Absent for a partner that joined.") @Nullable
        UUID runId,

        UUID partnerId,
        ResultKind kind,
        ResultStatus status,

        @Schema(description = "Measuring day.") LocalDate day,

        @Schema(examples = "1") int edition,

        @Schema(description = "Instant whose knowledge of deals and rates counts.")
        Instant asOf,

        @Schema(description = "False when a deal that would count has no rate, and while it is not computed.")
        boolean complete,

        @Schema(
                description = "Aggregate TCV in the edition's currency; absent while it is not computed.",
                maxLength = 21,
                pattern = "^-?[0-9]{1,15}(\\.[0-9]{1,4})?$",
                examples = "16000000.00")
        @Nullable
        String tcv,

        @Schema(
                description =
                        "Highest tier whose TCV target is met, by which the partner is included in the program; absent"
                                + " when none is.")
        @Nullable
        Tier includedAs,

        @Schema(
                description =
                        "Highest tier whose TCV target and required prerequisites are met; absent when there is none.")
        @Nullable
        Tier tier,

        @Schema(description = "What is missing for the lowest tier; empty when there is a tier.")
        List<NoTierReason> noTierBecause,

        @Schema(description = "Tier when it was computed, and once it is published that of the publication.") @Nullable
        Tier tierBefore,

        boolean changesTier,

        @Schema(
                description =
                        "First day of the tier, or without one the day on which the standing ends; absent until it is"
                                + " published.")
        @Nullable
        LocalDate effectiveOn,

        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {

    static AssessmentResultSummary of(AssessmentResult result) {
        return new AssessmentResultSummary(
                result.id(),
                result.version(),
                result.runId(),
                result.partnerId(),
                result.kind(),
                result.status(),
                result.day(),
                result.edition(),
                result.asOf(),
                result.complete(),
                result.tcv() == null ? null : Money.written(result.tcv()).toPlainString(),
                result.includedAs(),
                result.tier(),
                result.noTierBecause().stream().map(NoTierReason::valueOf).toList(),
                result.tierBefore(),
                result.changesTier(),
                result.effectiveOn(),
                result.publishedAt(),
                result.createdAt(),
                result.updatedAt());
    }
}
