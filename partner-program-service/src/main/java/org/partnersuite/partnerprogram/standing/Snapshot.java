package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tcv.AggregateTcv;
import org.partnersuite.partnerprogram.tcv.ProjectedTcv;

/**
 * Where a partner stood at the end of a month, as it was known then. It is never rewritten.
 *
 * @param number counts the partner's snapshots from 1
 * @param day last day of the month
 * @param knownAt end of the month: what became known later is in no figure of it
 * @param complete false when a deal without a rate is in no amount
 * @param highestTargetMet by aggregate TCV; null when no target is met
 * @param projectedTarget the highest that the projected figure meets; null when it meets none
 */
public record Snapshot(
        UUID partnerId,
        int number,
        LocalDate day,
        Instant knownAt,
        int edition,
        String currency,
        BigDecimal wonLastYear,
        BigDecimal lostLastYear,
        BigDecimal pipeline,
        BigDecimal wonThisYear,
        BigDecimal lostThisYear,
        BigDecimal openThisYear,
        BigDecimal openNextYear,
        boolean complete,
        @Nullable Tier highestTargetMet,
        @Nullable Tier projectedTarget) {

    static Snapshot of(UUID partner, int number, Instant knownAt, AggregateTcv tcv, ProjectedTcv projected) {
        return new Snapshot(
                partner,
                number,
                tcv.day(),
                knownAt,
                tcv.edition().number(),
                tcv.edition().currency(),
                tcv.amount(TcvPart.WON),
                tcv.amount(TcvPart.LOST),
                tcv.amount(TcvPart.PIPELINE),
                projected.amount(ProjectedPart.WON_THIS_YEAR),
                projected.amount(ProjectedPart.LOST_THIS_YEAR),
                projected.amount(ProjectedPart.OPEN_THIS_YEAR),
                projected.amount(ProjectedPart.OPEN_NEXT_YEAR),
                tcv.complete() && projected.complete(),
                tcv.highestTargetMet().orElse(null),
                projected.highestTargetMet().orElse(null));
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** Figure (a): aggregate TCV on the day. */
    public BigDecimal aggregateTcv() {
        return wonLastYear.add(lostLastYear).add(pipeline);
    }

    /** Figure (b): projected for the January after the day. */
    public BigDecimal projected() {
        return wonThisYear.add(lostThisYear).add(openThisYear).add(openNextYear);
    }
}
