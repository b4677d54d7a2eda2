package org.partnersuite.partnerprogram.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Side;

/** The figures of a partner held against ours (PP-6). */
@Schema(name = "ComparedFigures", description = "Each deal of the partner's own figures held against ours.")
public record ComparedFigures(
        @Schema(examples = "120") long matched,

        @Schema(description = "Deals that it has and we do not.", examples = "3")
        long missingOnOurSide,

        @Schema(description = "Deals that we have and it does not.", examples = "2")
        long missingOnTheirs,

        @Schema(description = "Deals whose amounts differ.", examples = "5")
        long amountDiffers) {

    /** Null when the two sides were never compared. */
    static @Nullable ComparedFigures of(ReconciliationSummary summary) {
        return summary.comparedAt() == null
                ? null
                : new ComparedFigures(
                        deals(summary, ReconciledState.MATCHED, Side.THEIRS),
                        deals(summary, ReconciledState.MISSING_ON_OUR_SIDE, Side.THEIRS),
                        deals(summary, ReconciledState.MISSING_ON_THEIR_SIDE, Side.OURS),
                        deals(summary, ReconciledState.AMOUNT_DIFFERS, Side.THEIRS));
    }

    private static long deals(ReconciliationSummary summary, ReconciledState state, Side side) {
        return summary.groups().stream()
                .filter(group -> group.state() == state && group.side() == side)
                .mapToLong(ReconciliationSummary.Group::deals)
                .sum();
    }
}
