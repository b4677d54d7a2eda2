package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.AdoptTier;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.rest.Money;
import org.threeten.extra.YearQuarter;

/**
 * Active users of a subscription in a quarter's last month, by the tier that their share reaches. It is measured on
 * the last day.
 */
final class AdoptRule {
    private AdoptRule() {}

    static List<Earned> of(CustomerCase customer) {
        List<Earned> earned = new ArrayList<>();
        for (SubscriptionFact subscription : customer.facts().subscriptions()) {
            for (UsageFact month : customer.facts().usageOf(subscription.id())) {
                if (month.lastDay().equals(YearQuarter.from(month.month()).atEndOfQuarter())) {
                    of(customer, subscription, month).ifPresent(earned::add);
                }
            }
        }
        return earned;
    }

    private static Optional<Earned> of(CustomerCase customer, SubscriptionFact subscription, UsageFact month) {
        LocalDate day = month.lastDay();
        UsageShare share = UsageShare.of(month);
        AdoptTier tier =
                customer.terms(day).flatMap(terms -> terms.adoptTier(share)).orElse(null);
        RelationFact ofRecord =
                customer.facts().ofRecord(subscription.id(), day).orElse(null);
        LocalDate paidFrom = subscription.paidFrom();
        boolean paid = paidFrom != null && !paidFrom.isAfter(day) && subscription.stoodOn(day);
        if (tier == null || ofRecord == null || !paid) {
            return Optional.empty();
        }
        Money amount = Amounts.times(share.active(), tier.amountPerActiveUser());
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion("ACTIVE_USAGE", Amounts.shown(tier.activeUsageAtLeast()), share.shown(), true));
        criteria.addAll(SpecializationCriteria.of(customer.standing(), ofRecord.partnerId(), day));
        Explanation explanation = new Explanation(
                share.active() + " active users at " + Amounts.shown(tier.amountPerActiveUser()),
                criteria,
                List.of(
                        SourceRow.of("subscription", subscription),
                        SourceRow.of("partner-relation", ofRecord),
                        SourceRow.of("usage-month", month)));
        return new Earned(
                        IncentiveKind.ADOPT,
                        "ADOPT/" + subscription.id() + "/" + YearQuarter.from(day),
                        ofRecord.partnerId(),
                        subscription.customerId(),
                        subscription.id(),
                        day,
                        amount,
                        explanation)
                .ifDue();
    }
}
