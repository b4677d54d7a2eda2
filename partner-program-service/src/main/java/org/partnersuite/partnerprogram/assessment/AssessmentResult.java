package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What one partner was measured as.
 *
 * @param runId null for a partner that joined
 * @param day the measuring day
 * @param asOf the instant whose knowledge of deals and rates counts
 * @param facts the prerequisites, frozen when the run began
 * @param parts the deals by part and currency with their rates, frozen when it was computed; null while it waits
 * @param outcome null while it waits
 * @param complete false when a deal that would count has no rate
 * @param tierBefore the tier when it was computed, and once it is published that of the publication
 * @param effectiveOn first day of the tier, or the day on which the standing ends; null until it is published
 */
public record AssessmentResult(
        UUID id,
        long version,
        @Nullable UUID runId,
        UUID partnerId,
        ResultKind kind,
        ResultStatus status,
        LocalDate day,
        int edition,
        Instant asOf,
        @JsonColumn PrerequisiteFacts facts,
        @JsonColumn @Nullable List<FrozenPart> parts,
        @JsonColumn @Nullable Outcome outcome,
        boolean complete,
        @Nullable BigDecimal tcv,
        @Nullable Tier includedAs,
        @Nullable Tier tier,
        List<String> noTierBecause,
        @Nullable Tier tierBefore,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static AssessmentResult waiting(
            UUID id,
            @Nullable UUID runId,
            ResultKind kind,
            LocalDate day,
            int edition,
            Instant asOf,
            PrerequisiteFacts facts,
            Instant now) {
        return new AssessmentResult(
                id,
                1,
                runId,
                facts.partnerId(),
                kind,
                ResultStatus.WAITING,
                day,
                edition,
                asOf,
                facts,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                now,
                now);
    }

    AssessmentResult computed(FrozenInputs frozen, Outcome found, @Nullable Tier before, Instant now) {
        return new AssessmentResult(
                id,
                version + 1,
                runId,
                partnerId,
                kind,
                ResultStatus.COMPUTED,
                day,
                edition,
                asOf,
                facts,
                frozen.parts(),
                found,
                frozen.complete(),
                found.tcv(),
                found.includedAs(),
                found.tier(),
                found.noTierBecause().stream().map(Enum::name).toList(),
                before,
                null,
                null,
                createdAt,
                now);
    }

    AssessmentResult published(@Nullable Tier before, LocalDate effective, Instant now) {
        return new AssessmentResult(
                id,
                version + 1,
                runId,
                partnerId,
                kind,
                ResultStatus.PUBLISHED,
                day,
                edition,
                asOf,
                facts,
                parts,
                outcome,
                complete,
                tcv,
                includedAs,
                tier,
                noTierBecause,
                before,
                effective,
                now,
                createdAt,
                now);
    }

    /** All that it was made from; empty while it waits. */
    public Optional<FrozenInputs> inputs() {
        return Optional.ofNullable(parts).map(found -> new FrozenInputs(day, asOf, edition, found, facts));
    }

    /** Whether its partner's tier is another one by it. */
    public boolean changesTier() {
        return tier != tierBefore;
    }
}
