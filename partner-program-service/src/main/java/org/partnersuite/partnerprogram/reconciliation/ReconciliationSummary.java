package org.partnersuite.partnerprogram.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a partner's own pipeline compares with our deals of it.
 *
 * @param comparedAt when pairs were looked for last; null when never
 * @param groups deals and sums by state, side and currency; those of a side are all of its deals
 * @param totals deals and sums of each side by currency, counted by themselves
 */
public record ReconciliationSummary(
        UUID partnerId, @Nullable Instant comparedAt, List<Group> groups, List<Total> totals) {

    /** Deals of one side and currency in one state. */
    public record Group(ReconciledState state, Side side, String currency, long deals, BigDecimal amount) {}

    /** All deals of one side and currency. */
    public record Total(Side side, String currency, long deals, BigDecimal amount) {}

    /** Whose deals. */
    public enum Side {
        THEIRS,
        OURS
    }
}
