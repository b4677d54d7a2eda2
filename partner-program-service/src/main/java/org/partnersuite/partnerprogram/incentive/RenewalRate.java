package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Renewal;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;

/**
 * The rate of the renewals of a partner that are due in a quarter, by count and by value. What was withdrawn or co-
 * termed is in
 * neither numerator nor denominator; what is not decided yet is due and not renewed.
 *
 * @param due how many are due
 * @param renewed how many of them were renewed, at most the grace after their end
 * @param byCount in per cent; null when nothing is due
 * @param byValue in per cent of the yearly revenue that was due; null without one, or when a currency has no rate
 * @param result whether the rate that pays is over what is required
 */
public record RenewalRate(
        int due,
        int renewed,
        @Nullable BigDecimal byCount,
        @Nullable BigDecimal byValue,
        Result result) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The result of a quarter. */
    public enum Result {
        REACHED,
        NOT_REACHED,
        /** Nothing is due. */
        NONE_DUE,
        /** Fewer are due than the terms ask for. */
        TOO_FEW_DUE
    }

    /** @param worth what one unit of a renewal's currency is worth; empty when that is not known */
    static RenewalRate of(List<RenewalFact> all, Renewal terms, Function<RenewalFact, Optional<BigDecimal>> worth) {
        List<RenewalFact> due = all.stream().filter(RenewalRate::isDue).toList();
        long renewed = due.stream().filter(each -> isRenewed(each, terms)).count();
        if (due.isEmpty()) {
            return new RenewalRate(0, 0, null, null, Result.NONE_DUE);
        }
        BigDecimal dueValue = BigDecimal.ZERO;
        BigDecimal renewedValue = BigDecimal.ZERO;
        boolean known = true;
        for (RenewalFact each : due) {
            Optional<BigDecimal> rate = worth.apply(each);
            known &= rate.isPresent();
            BigDecimal one = rate.orElse(BigDecimal.ZERO);
            dueValue = dueValue.add(each.dueArr().multiply(one));
            if (isRenewed(each, terms)) {
                renewedValue = renewedValue.add(goesOn(each).min(each.dueArr()).multiply(one));
            }
        }
        boolean valued = known && dueValue.signum() > 0;
        boolean reached = terms.basis() == RenewalBasis.COUNT
                ? isOver(BigDecimal.valueOf(renewed), BigDecimal.valueOf(due.size()), terms.rateOver())
                : valued && isOver(renewedValue, dueValue, terms.rateOver());
        return new RenewalRate(
                due.size(),
                (int) renewed,
                percent(BigDecimal.valueOf(renewed), BigDecimal.valueOf(due.size())),
                valued ? percent(renewedValue, dueValue) : null,
                due.size() < terms.minimumDue() ? Result.TOO_FEW_DUE : reached ? Result.REACHED : Result.NOT_REACHED);
    }

    static boolean isDue(RenewalFact renewal) {
        return !renewal.status().equals("WITHDRAWN") && !"CO_TERMED".equals(renewal.outcome());
    }

    static boolean isRenewed(RenewalFact renewal, Renewal terms) {
        LocalDate decided = renewal.decidedOn();
        String outcome = renewal.outcome();
        return isDue(renewal)
                && outcome != null
                && outcome.startsWith("RENEWED")
                && decided != null
                && !decided.isAfter(renewal.dueOn().plusDays(terms.graceDays()));
    }

    static BigDecimal goesOn(RenewalFact renewal) {
        BigDecimal renewed = renewal.renewedArr();
        return renewed == null ? renewal.dueArr() : renewed;
    }

    private static boolean isOver(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return part.multiply(HUNDRED).compareTo(percent.multiply(whole)) > 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
