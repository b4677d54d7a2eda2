package org.partnersuite.partnerprogram.whatif.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.NoTierReason;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.partnerprogram.whatif.Gap;
import org.partnersuite.partnerprogram.whatif.GapKind;
import org.partnersuite.partnerprogram.whatif.WayToTier;
import org.partnersuite.partnerprogram.whatif.WhatIf.Answer;
import org.partnersuite.platform.rest.Money;

@Schema(name = "WhatIf", description = "The tier that would result, and the cheapest way to each tier from there.")
record WhatIfResponse(
        UUID partnerId,

        @Schema(description = "Measuring day.") LocalDate day,

        @Schema(examples = "1") int edition,
        Money aggregateTcv,

        @Schema(description = "False when a deal that would count has no rate.")
        boolean complete,

        @Schema(description = "Highest tier whose TCV target would be met; absent for none.") @Nullable
        Tier includedAs,

        @Schema(description = "Tier that would result; absent for none.") @Nullable
        Tier tier,

        @Schema(description = "What would be missing for the lowest tier; empty with a tier.")
        List<NoTierReason> noTierBecause,

        @Schema(description = "Each tier's criteria, highest first.")
        List<TierSupposed> tiers,

        @Schema(description = "Cheapest set of gaps to close for each tier or a higher one, highest first.")
        List<Way> ways) {

    /** A tier with its criteria. */
    @Schema(name = "SupposedTier")
    record TierSupposed(Tier tier, boolean met, List<Criterion> criteria) {
        private static TierSupposed of(Criteria tier) {
            return new TierSupposed(tier.tier(), tier.met(), tier.criteria());
        }
    }

    /** The cheapest set of gaps to close for a tier. */
    @Schema(name = "WayToTier")
    record Way(
            Tier tier,

            @Schema(description = "Tier whose gaps are closed: the same, or a higher one that is cheaper.")
            Tier reached,

            @Schema(
                    description = "Sum of the gaps' costs.",
                    maxLength = 40,
                    pattern = "^[0-9]+(\\.[0-9]+)?$",
                    examples = "9000002")
            String cost,

            @Schema(description = "Empty when the tier is reached.")
            List<GapToClose> gaps) {

        private static Way of(WayToTier way) {
            return new Way(
                    way.tier(),
                    way.reached(),
                    plain(way.cost()),
                    way.gaps().stream().map(GapToClose::of).toList());
        }
    }

    /** Something to close. */
    @Schema(name = "Gap")
    record GapToClose(
            GapKind kind,

            @Schema(
                    description = "How much is missing: units of the kind.",
                    maxLength = 21,
                    pattern = "^[0-9]+(\\.[0-9]+)?$",
                    examples = "2")
            String units,

            @Schema(maxLength = 40, pattern = "^[0-9]+(\\.[0-9]+)?$", examples = "8000")
            String cost,

            @Schema(description = "Offering to make more widely available; absent for a new one.") @Nullable
            UUID offeringId) {

        private static GapToClose of(Gap gap) {
            return new GapToClose(gap.kind(), plain(gap.units()), plain(gap.cost()), gap.offeringId());
        }
    }

    static WhatIfResponse of(UUID partner, Answer answer) {
        Outcome outcome = answer.outcome();
        return new WhatIfResponse(
                partner,
                answer.day(),
                answer.edition().number(),
                new Money(outcome.tcv(), answer.edition().currency()),
                answer.complete(),
                outcome.includedAs(),
                outcome.tier(),
                outcome.noTierBecause(),
                outcome.tiers().stream().map(TierSupposed::of).toList(),
                answer.ways().stream().map(Way::of).toList());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
