package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.partnerprogram.incentive.Explanation.SourceRow;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Land;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.platform.rest.Money;

/**
 * The won deal of an approved registration, with a customer that had no paid subscription before. The partner of
 * record of the
 * deal's first subscription earns: on the day of the win, or on the contract's first day when that comes later and
 * nobody
 * was named on the day of the win.
 */
final class LandRule {
    private LandRule() {}

    static List<Earned> of(CustomerCase customer) {
        Map<UUID, SubscriptionFact> first = new TreeMap<>();
        for (SubscriptionFact subscription : customer.facts().subscriptions()) {
            WonDeal deal = customer.deal(subscription.opportunityId());
            if (deal != null && !deal.registeredBy().isEmpty() && subscription.stoodOn(deal.wonOn())) {
                first.merge(deal.opportunityId(), subscription, LandRule::earlier);
            }
        }
        List<Earned> earned = new ArrayList<>();
        first.forEach((opportunity, subscription) -> {
            WonDeal deal = customer.deal(opportunity);
            if (deal != null && isNewCustomer(customer, deal)) {
                earned.addAll(of(customer, subscription, deal));
            }
        });
        return earned;
    }

    private static SubscriptionFact earlier(SubscriptionFact a, SubscriptionFact b) {
        Comparator<SubscriptionFact> order =
                Comparator.comparing(SubscriptionFact::contractStart).thenComparing(SubscriptionFact::id);
        return order.compare(a, b) <= 0 ? a : b;
    }

    private static boolean isNewCustomer(CustomerCase customer, WonDeal deal) {
        return customer.facts().subscriptions().stream().noneMatch(other -> {
            LocalDate paidFrom = other.paidFrom();
            return !deal.opportunityId().equals(other.opportunityId())
                    && paidFrom != null
                    && paidFrom.isBefore(deal.wonOn());
        });
    }

    private static List<Earned> of(CustomerCase customer, SubscriptionFact subscription, WonDeal deal) {
        Optional<RelationFact> onWin = customer.facts().ofRecord(subscription.id(), deal.wonOn());
        boolean later = onWin.isEmpty() && subscription.contractStart().isAfter(deal.wonOn());
        LocalDate day = later ? subscription.contractStart() : deal.wonOn();
        RelationFact ofRecord =
                customer.facts().ofRecord(subscription.id(), day).orElse(null);
        Land land = customer.terms(day).map(IncentiveTerms::land).orElse(null);
        if (ofRecord == null || land == null || !deal.registeredBy().contains(ofRecord.partnerId())) {
            return List.of();
        }
        List<Earned> earned = new ArrayList<>();
        rates(land).forEach((key, rate) -> {
            Money amount = Amounts.percent(
                    rate, deal.bookings().amount(), deal.bookings().currency());
            if (amount.amount().signum() > 0) {
                earned.add(new Earned(
                        IncentiveKind.LAND,
                        "LAND/" + deal.opportunityId() + "/" + key,
                        ofRecord.partnerId(),
                        subscription.customerId(),
                        subscription.id(),
                        day,
                        amount,
                        new Explanation(
                                key + ": " + Amounts.shown(rate) + " of " + Amounts.shown(deal.bookings()),
                                List.of(
                                        new Criterion("REGISTRATION", "approved and converted", "converted", true),
                                        new Criterion("NEW_CUSTOMER", "no paid subscription before", "none", true)),
                                List.of(
                                        deal.row(),
                                        SourceRow.of("subscription", subscription),
                                        SourceRow.of("partner-relation", ofRecord)))));
            }
        });
        return earned;
    }

    private static Map<String, BigDecimal> rates(Land land) {
        return new TreeMap<>(Map.of(
                "DEAL_REGISTRATION",
                land.dealRegistration(),
                "REBATE",
                land.rebate(),
                "COST_OFFSET",
                land.costOffset()));
    }
}
