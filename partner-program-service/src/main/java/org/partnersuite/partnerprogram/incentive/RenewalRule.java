package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Renewal;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalOfRecord;
import org.partnersuite.platform.rest.Money;

/**
 * What goes on of the renewals of a quarter, when their rate is over what the terms require. Each renewal is a line.
 */
final class RenewalRule {
    private RenewalRule() {}

    /** @param quarter of one partner, the renewals of one quarter */
    static List<Earned> of(
            List<RenewalOfRecord> quarter, Renewal terms, Function<RenewalFact, Optional<BigDecimal>> worth) {
        RenewalRate rate =
                RenewalRate.of(quarter.stream().map(RenewalOfRecord::renewal).toList(), terms, worth);
        if (rate.result() != RenewalRate.Result.REACHED) {
            return List.of();
        }
        List<SourceRow> due = quarter.stream()
                .filter(each -> RenewalRate.isDue(each.renewal()))
                .map(each -> SourceRow.of("renewal", each.renewal()))
                .toList();
        List<Earned> earned = new ArrayList<>();
        for (RenewalOfRecord each : quarter) {
            RenewalFact renewal = each.renewal();
            Money goesOn = new Money(RenewalRate.goesOn(renewal), renewal.currency());
            Money amount = Amounts.percent(terms.rate(), goesOn.amount(), goesOn.currency());
            if (RenewalRate.isRenewed(renewal, terms) && amount.amount().signum() > 0) {
                earned.add(new Earned(
                        IncentiveKind.RENEWAL,
                        "RENEWAL/" + renewal.id(),
                        each.partnerId(),
                        renewal.customerId(),
                        renewal.subscriptionId(),
                        renewal.dueOn(),
                        amount,
                        new Explanation(
                                Amounts.shown(terms.rate()) + " of " + Amounts.shown(goesOn),
                                criteria(rate, terms),
                                rows(each, due))));
            }
        }
        return earned;
    }

    private static List<Criterion> criteria(RenewalRate rate, Renewal terms) {
        return List.of(
                new Criterion("DUE", "at least " + terms.minimumDue(), String.valueOf(rate.due()), true),
                new Criterion(
                        "RENEWAL_RATE",
                        "over " + Amounts.shown(terms.rateOver()) + " by " + terms.basis(),
                        rate.byCount() + " % by count, "
                                + (rate.byValue() == null ? "not known" : rate.byValue() + " %") + " by value",
                        true));
    }

    private static List<SourceRow> rows(RenewalOfRecord each, List<SourceRow> due) {
        List<SourceRow> rows = new ArrayList<>();
        rows.add(new SourceRow("partner-relation", each.relationId(), each.relationVersion(), each.relationPosition()));
        rows.addAll(due);
        return rows;
    }
}
