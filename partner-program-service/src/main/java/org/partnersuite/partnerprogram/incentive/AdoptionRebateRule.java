package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.AdoptionRebate;
import org.partnersuite.partnerprogram.subscriptionfact.PlanFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.rest.Money;
import org.threeten.extra.YearQuarter;

/**
 * Active usage that is sustained for months in a row, once per subscription and quarter. It is earned on the last day
 * of the last
 * month; a month serves one accrual only. Months that earned nothing for another reason may be part of the next run.
 */
final class AdoptionRebateRule {
    private static final Set<Tier> TIERS = EnumSet.of(Tier.PLATINUM, Tier.GOLD);

    private AdoptionRebateRule() {}

    static List<Earned> of(CustomerCase customer) {
        return customer.facts().subscriptions().stream()
                .flatMap(subscription -> of(customer, subscription).stream())
                .toList();
    }

    private static List<Earned> of(CustomerCase customer, SubscriptionFact subscription) {
        List<Earned> earned = new ArrayList<>();
        Set<String> quarters = new HashSet<>();
        Deque<UsageFact> run = new ArrayDeque<>();
        for (UsageFact month : customer.facts().usageOf(subscription.id())) {
            AdoptionRebate terms = customer.terms(month.lastDay())
                    .map(IncentiveTerms::adoptionRebate)
                    .orElse(null);
            if (terms == null || !UsageShare.of(month).reaches(terms.activeUsageAtLeast())) {
                run.clear();
                continue;
            }
            if (!run.isEmpty() && !run.getLast().month().plusMonths(1).equals(month.month())) {
                run.clear();
            }
            run.add(month);
            while (run.size() > terms.monthsInARow()) {
                run.removeFirst();
            }
            if (run.size() == terms.monthsInARow()
                    && !quarters.contains(YearQuarter.from(month.month()).toString())) {
                of(customer, subscription, List.copyOf(run), terms).ifPresent(line -> {
                    earned.add(line);
                    quarters.add(line.quarter());
                    run.clear();
                });
            }
        }
        return earned;
    }

    private static Optional<Earned> of(
            CustomerCase customer, SubscriptionFact subscription, List<UsageFact> run, AdoptionRebate terms) {
        LocalDate day = run.getLast().lastDay();
        RelationFact ofRecord =
                customer.facts().ofRecord(subscription.id(), day).orElse(null);
        LocalDate paidFrom = subscription.paidFrom();
        if (ofRecord == null || !subscription.stoodOn(day) || paidFrom == null || paidFrom.isAfter(day)) {
            return Optional.empty();
        }
        Money amount = Amounts.percent(terms.rate(), subscription.tcv(), subscription.currency());
        List<SourceRow> rows = new ArrayList<>(
                List.of(SourceRow.of("subscription", subscription), SourceRow.of("partner-relation", ofRecord)));
        List<Criterion> criteria = new ArrayList<>();
        for (UsageFact month : run) {
            rows.add(SourceRow.of("usage-month", month));
            criteria.add(new Criterion(
                    "ACTIVE_USAGE",
                    Amounts.shown(terms.activeUsageAtLeast()) + " in "
                            + month.month().toString().substring(0, 7),
                    UsageShare.of(month).shown(),
                    true));
        }
        criteria.add(tier(customer, ofRecord, day));
        criteria.add(SpecializationCriteria.customerExperience(customer.standing(), ofRecord.partnerId(), day));
        criteria.add(plan(customer, subscription, terms, rows));
        criteria.add(valueAdded(customer, subscription, rows));
        Explanation explanation = new Explanation(
                Amounts.shown(terms.rate()) + " of "
                        + Amounts.shown(new Money(subscription.tcv(), subscription.currency())),
                criteria,
                rows);
        return new Earned(
                        IncentiveKind.ADOPTION_REBATE,
                        "ADOPTION_REBATE/" + subscription.id() + "/" + YearQuarter.from(day),
                        ofRecord.partnerId(),
                        subscription.customerId(),
                        subscription.id(),
                        day,
                        amount,
                        explanation)
                .ifDue();
    }

    private static Criterion tier(CustomerCase customer, RelationFact ofRecord, LocalDate day) {
        Tier tier = customer.standing().tier(ofRecord.partnerId(), day);
        return new Criterion(
                "TIER", "PLATINUM or GOLD", tier == null ? "none" : tier.name(), tier != null && TIERS.contains(tier));
    }

    private static Criterion plan(
            CustomerCase customer, SubscriptionFact subscription, AdoptionRebate terms, List<SourceRow> rows) {
        LocalDate last = subscription.contractStart().plusDays(terms.planWithinDays());
        Optional<PlanFact> first = customer.facts().plans().stream()
                .filter(plan -> plan.submittedOn() != null && plan.isFor(subscription.id()))
                .min((a, b) -> submitted(a).compareTo(submitted(b)));
        first.ifPresent(plan -> rows.add(SourceRow.of("success-plan", plan)));
        LocalDate submitted = first.map(AdoptionRebateRule::submitted).orElse(null);
        return new Criterion(
                "SUCCESS_PLAN",
                "submitted by " + last,
                submitted == null ? "none submitted" : "submitted on " + submitted,
                submitted != null && !submitted.isAfter(last));
    }

    private static LocalDate submitted(PlanFact plan) {
        LocalDate day = plan.submittedOn();
        return day == null ? LocalDate.MAX : day;
    }

    private static Criterion valueAdded(CustomerCase customer, SubscriptionFact subscription, List<SourceRow> rows) {
        WonDeal deal = customer.deal(subscription.opportunityId());
        if (deal == null) {
            return new Criterion("VALUE_ADDED_SELLING", "recorded on the deal", "no won deal", false);
        }
        rows.add(deal.row());
        return new Criterion(
                "VALUE_ADDED_SELLING",
                "recorded on the deal",
                deal.valueAdded() ? "recorded" : "none recorded",
                deal.valueAdded());
    }
}
